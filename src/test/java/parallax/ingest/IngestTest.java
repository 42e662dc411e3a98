package parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Headline;
import parallax.model.Loaded;

class IngestTest {
  private static final String STORY =
      "The harbour of Orlen stays shut until Friday, the council said.";

  @TempDir Path folder = Path.of("unset");

  private List<Loaded> read() {
    return new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty())
        .stream().toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolve("..").normalize());
    return Files.writeString(file, text, UTF_8);
  }

  private Article article(String name, String text) throws IOException {
    write(name, text);
    return ((Loaded.Accepted) read().get(0)).article();
  }

  private String reason(Loaded loaded) {
    return ((Loaded.Rejected) loaded).reason();
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().cut(article.text()))
        .toList();
  }

  private static List<String> dropped(Article article) {
    return article.source().edits().stream()
        .filter(edit -> edit.kind() == Edit.Kind.DROPPED)
        .map(edit -> edit.reason() + ": " + edit.span().cut(article.text()))
        .toList();
  }

  @Test
  void a_text_is_split_into_headline_byline_and_paragraphs() throws IOException {
    Article article =
        article(
            "a.txt",
            "Harbour stays shut\nBy Ina Velt\n\nORLEN, Nov 3 (Orlen Post) \u2014 " + STORY);
    assertThat(blocks(article))
        .containsExactly("HEADLINE Harbour stays shut", "PARAGRAPH " + STORY);
    assertThat(article.headline().map(Headline::text)).contains("Harbour stays shut");
    assertThat(article.byline().map(span -> span.cut(article.text()))).contains("By Ina Velt");
    assertThat(article.outlet()).isEqualTo("Orlen Post");
    assertThat(article.outletFrom()).isEqualTo("dateline");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void furniture_is_dropped_with_its_reason_and_no_sentence_with_it() throws IOException {
    Article article =
        article(
            "a.txt",
            "Harbour stays shut\n5 min read\n"
                + STORY
                + "\nAdvertisement\n"
                + "Read more about the harbour in the minutes, the mayor said.\n"
                + "Copyright (c) Orlen Post. All Rights Reserved.");
    assertThat(dropped(article))
        .containsExactly(
            "reading time: 5 min read",
            "advertisement line: Advertisement",
            "copyright line: Copyright (c) Orlen Post. All Rights Reserved.");
    assertThat(blocks(article)).hasSize(3);
    assertThat(article.outlet()).isEqualTo("Orlen Post");
  }

  @Test
  void a_headline_printed_twice_is_kept_once_and_another_is_the_subhead() throws IOException {
    Article article =
        article(
            "a.txt", "Harbour stays shut\nHarbour stays shut\nCouncil waits for divers\n" + STORY);
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Harbour stays shut",
            "SUBHEAD Council waits for divers",
            "PARAGRAPH " + STORY);
  }

  @Test
  void one_sentence_alone_is_a_paragraph() throws IOException {
    Article article =
        article("a.jsonl", "{\"id\":\"x\",\"title\":\"\",\"text\":\"The pier is old\"}");
    assertThat(blocks(article)).containsExactly("PARAGRAPH The pier is old");
  }

  @Test
  void a_markdown_file_keeps_its_words_and_loses_its_signs() throws IOException {
    Article article =
        article(
            "a.md",
            "---\noutlet: Orlen Post\ntitle: \"Harbour shut\"\n---\n\nThe **old** pier is shut.\n\n> We wait.\n");
    assertThat(article.outletFrom()).isEqualTo("front matter");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BLOCKQUOTE);
    assertThat(article.source().cleaned(article.blocks().get(0).span()))
        .isEqualTo("The old pier is shut.");
  }

  @Test
  void a_table_names_its_files_and_they_are_not_read_twice() throws IOException {
    write("texts/a.txt", STORY);
    write("t.csv", "path,outlet,id\r\ntexts/a.txt,Orlen Post,one\r\n../../secret.txt,X,two\r\n");
    List<Loaded> loaded = read();
    assertThat(loaded).hasSize(2);
    assertThat(((Loaded.Accepted) loaded.get(0)).article().id()).isEqualTo("one");
    assertThat(reason(loaded.get(1))).contains("leaves the folder");
  }

  @Test
  void the_folder_below_the_input_may_name_the_outlet() throws IOException {
    assertThat(article("Orlen Post/a.txt", STORY).outlet()).isEqualTo("Orlen Post");
  }

  @Test
  void notes_and_other_files_are_left_out() throws IOException {
    write("notes/a.txt", STORY);
    write("picture.png", "x");
    write("numbers.csv", "a,b\r\n1,2\r\n");
    assertThat(read()).singleElement().satisfies(l -> assertThat(reason(l)).contains("skipped"));
  }

  @Test
  void a_second_article_with_the_same_id_is_rejected() throws IOException {
    write(
        "a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n{\"id\":");
    List<Loaded> loaded = read();
    assertThat(reason(loaded.get(1))).contains("the id x").doesNotContain("\n");
    assertThat(reason(loaded.get(2))).contains("not a whole JSON object");
  }

  @Test
  void encodings_are_read_as_they_are() throws IOException {
    Files.write(folder.resolve("a.txt"), ("\ufeff" + STORY).getBytes(UTF_8));
    Files.write(folder.resolve("b.txt"), ("\ufeff" + STORY).getBytes(UTF_16LE));
    Files.write(
        folder.resolve("c.txt"), "Ren\u00e9 waits.".getBytes(Charset.forName("windows-1252")));
    List<String> texts =
        read().stream().map(loaded -> ((Loaded.Accepted) loaded).article().text()).toList();
    assertThat(texts).containsExactly(STORY, STORY, "Ren\u00e9 waits.");
  }

  @Test
  void what_is_no_article_is_rejected_in_one_line() throws IOException {
    write("a.txt", "");
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
    write(
        "c.txt",
        "Der Hafen ist geschlossen und die Stadt wartet, weil das Wasser zu hoch ist. ".repeat(6));
    write("d.csv", "id,text\r\n1,\"never closed\r\n");
    write("e.html", "<p>x</p>");
    List<String> reasons = read().stream().map(this::reason).toList();
    assertThat(reasons).hasSize(5).allSatisfy(reason -> assertThat(reason).hasLineCount(1));
    assertThat(reasons.get(0)).isEqualTo("empty");
    assertThat(reasons.get(1)).contains("picture");
    assertThat(reasons.get(2)).contains("German");
    assertThat(reasons.get(3)).contains("not balanced");
    assertThat(reasons.get(4)).contains("no story found in the page");
  }

  @Test
  void line_ends_of_windows_stay_and_spans_fit() throws IOException {
    Article article = article("a.txt", "Harbour stays shut\r\n\r\n" + STORY + "\r\n");
    assertThat(article.text()).contains("\r\n");
    assertThat(blocks(article))
        .containsExactly("HEADLINE Harbour stays shut", "PARAGRAPH " + STORY);
  }

  @Test
  void a_markdown_file_loses_its_dateline_and_keeps_the_id_it_gives_itself() throws IOException {
    Article article =
        article(
            "texts/b.md",
            "---\nid: orlen-7\ntitle: Harbour shut\n---\n\n## Tides\n\nORLEN, May 4 \u2014 The **old** pier is shut.\n\nBRACK \u2014 it is not.\n");
    assertThat(article.id()).isEqualTo("orlen-7");
    assertThat(dropped(article)).contains("dateline: ORLEN, May 4 \u2014 ");
    assertThat(article.blocks().get(1).span().cut(article.text()))
        .isEqualTo("The **old** pier is shut.");
    assertThat(article.source().cleaned(article.blocks().get(2).span())).startsWith("BRACK");
  }

  @Test
  void the_id_of_a_table_wins_over_that_of_a_file() throws IOException {
    write("b.md", "---\nid: orlen-7\n---\n\n" + STORY);
    assertThat(article("a.csv", "id,path\nrow-1,b.md\n").id()).isEqualTo("row-1");
  }
}
