package parallax;

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
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Loaded;
import parallax.model.Source;
import parallax.model.Span;

/** Quotation marks that came in broken are read as what they were. */
class RepairedQuotationTest {
  @TempDir Path folder = Path.of("unset");

  @Test
  void a_quotation_in_broken_marks_has_its_speaker_and_its_place() throws IOException {
    String text =
        "The pier isn\u2019t new. \u201cIt\u2019s old,\u201d Ina Velt said, \u201cbut safe.\u201d";
    String broken =
        new String(text.getBytes(UTF_8), Charset.forName("windows-1252"))
            .replace("\ufffd", "\u009d");
    Files.writeString(folder.resolve("a.txt"), broken, UTF_8);
    Loaded loaded =
        new Ingest(List.of(folder), Optional.empty(), any -> Optional.empty())
            .stream().findFirst().orElseThrow();
    Article article = ((Loaded.Accepted) loaded).article();
    List<Attribution> all =
        new Pipeline(Lexicons.bundled(), 1).read(article).observed().attributions();
    Attribution made = all.get(0);
    assertThat(made.form()).isEqualTo(Attribution.Form.DIRECT);
    assertThat(made.source().map(Source::span).map(span -> span.cut(article.text())))
        .contains("Ina Velt");
    List<String> contents =
        all.stream()
            .flatMap(one -> one.content().stream())
            .map((Span span) -> article.source().cleaned(span))
            .toList();
    assertThat(contents).containsExactly("\u201cIt\u2019s old,\u201d", "\u201cbut safe.\u201d");
  }
}
