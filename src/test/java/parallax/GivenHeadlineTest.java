package parallax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Loaded;
import parallax.model.Mark;
import parallax.model.Reading;

/** A headline is read the same, whether it comes in the text or beside it. */
class GivenHeadlineTest {
  private static final String HEADLINE = "Pier in Orlen may stay shut, officials say";
  private static final String STORY = "The pier was shut on Monday. Boats land at the quay.";

  @TempDir Path folder = Path.of("unset");

  private Reading read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
    Loaded loaded =
        new Ingest(List.of(folder), Optional.empty(), any -> Optional.empty())
            .stream().findFirst().orElseThrow();
    return new Pipeline(Lexicons.bundled(), 1).read(((Loaded.Accepted) loaded).article());
  }

  private static List<String> terms(Reading reading) {
    return reading.marks().stream().map(Mark::term).toList();
  }

  @Test
  void beside_the_text_it_has_its_own_marks_and_sources() throws IOException {
    Reading beside =
        read("a.jsonl", "{\"title\":\"" + HEADLINE + "\",\"text\":\"" + STORY + "\"}\n");
    Reading title = beside.givenHeadline().orElseThrow();

    assertThat(terms(beside)).isEmpty();
    assertThat(terms(title)).contains("may", "say");
    assertThat(title.observed().attributions()).hasSize(1);
  }

  @Test
  void in_the_text_it_has_the_same_marks() throws IOException {
    Reading inside = read("a.txt", HEADLINE + "\n\n" + STORY + "\n");

    assertThat(inside.givenHeadline()).isEmpty();
    assertThat(terms(inside)).contains("may", "say");
  }
}
