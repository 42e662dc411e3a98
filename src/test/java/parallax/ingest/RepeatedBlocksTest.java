package parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Article;
import parallax.model.Edit;
import parallax.model.Loaded;

class RepeatedBlocksTest {
  private static final List<String> STORIES =
      List.of(
          "The council closed the upper bridge on Monday after a walk along its piers.\n\nEngineers found rust in two piers, and nobody could say when it had begun.",
          "A ferry lost its rudder off the breakwater on the way from the mill.\n\nNobody was hurt, the harbour office said, and the crew rowed home through the fog before noon.",
          "The school roof will be mended before winter if the tiles come in time.\n\nParents had asked for it since May, when rain came through the ceiling of two rooms.");

  @TempDir Path folder = Path.of("unset");

  private List<Article> read(String head, String foot) throws IOException {
    Path outlet = Files.createDirectories(folder.resolve("Orlen Post"));
    for (int i = 0; i < STORIES.size(); i++) {
      Files.writeString(
          outlet.resolve(i + ".txt"),
          "Headline number " + "abc".charAt(i) + " of the week\n\n" + head + STORIES.get(i) + foot,
          UTF_8);
    }
    return new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty())
        .stream().map(loaded -> ((Loaded.Accepted) loaded).article()).toList();
  }

  private static List<String> repeated(Article article) {
    return article.source().edits().stream()
        .filter(edit -> edit.reason().startsWith("repeated"))
        .map(Edit::span)
        .map(span -> span.cut(article.text()))
        .toList();
  }

  @Test
  void what_an_outlet_prints_under_each_text_is_furniture() throws IOException {
    String box = "Orlen Post is read in every valley. Write to our desk with what you saw.";
    for (Article article : read("", "\n\n" + box)) {
      assertThat(repeated(article)).containsExactly(box);
      assertThat(article.source().cleaned()).contains(".").doesNotContain("our desk");
    }
  }

  @Test
  void figures_do_not_hide_a_repetition() throws IOException {
    List<Article> articles = read("Valley desk, page 7\n\n", "");
    assertThat(articles).allSatisfy(one -> assertThat(repeated(one)).hasSize(1));
  }

  @Test
  void a_paragraph_of_background_stays_however_often_it_is_told() throws IOException {
    String background = "The valley has had three floods since the dam was raised.";
    assertThat(read("", "\n\n" + background))
        .allSatisfy(one -> assertThat(repeated(one)).isEmpty());
  }

  @Test
  void a_quotation_that_speaks_to_somebody_stays() throws IOException {
    String said = "\u201cWe want you to go home,\u201d the warden said.";
    assertThat(read("", "\n\n" + said)).allSatisfy(one -> assertThat(repeated(one)).isEmpty());
  }

  @Test
  void two_texts_are_no_evidence() throws IOException {
    Path outlet = Files.createDirectories(folder.resolve("Orlen Post"));
    read("", "\n\nWrite to our desk with what you saw.");
    Files.delete(outlet.resolve("0.txt"));
    List<Loaded> two =
        new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty()).stream().toList();
    assertThat(two)
        .hasSize(2)
        .allSatisfy(l -> assertThat(repeated(((Loaded.Accepted) l).article())).isEmpty());
  }

  @Test
  void one_text_under_three_names_is_kept_whole() throws IOException {
    Path outlet = Files.createDirectories(folder.resolve("Orlen Post"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          outlet.resolve(i + ".txt"), "Bridge closed for a week\n\n" + STORIES.get(0), UTF_8);
    }
    List<Loaded> all =
        new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty()).stream().toList();
    assertThat(all)
        .hasSize(3)
        .allSatisfy(l -> assertThat(repeated(((Loaded.Accepted) l).article())).isEmpty());
  }
}
