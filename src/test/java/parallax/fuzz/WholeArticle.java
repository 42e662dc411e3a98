package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.Pipeline;
import parallax.ingest.Ingest;
import parallax.json.EvidenceJson;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Loaded;
import parallax.model.Span;

/** Any text through all stages of one article: each line of evidence cuts what it says. */
final class WholeArticle implements Property {
  private final Pipeline pipeline = new Pipeline(Lexicons.bundled(), 1);
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void check(byte[] data) throws IOException {
    Path file = Files.createTempFile("fuzz", ".txt");
    try {
      Files.write(file, data);
      List<Loaded> loaded =
          new Ingest(List.of(file), Optional.empty(), text -> Optional.empty()).stream().toList();
      for (Loaded one : loaded) {
        Sound.check(one);
        if (one instanceof Loaded.Accepted accepted) {
          Article article = accepted.article();
          String line = EvidenceJson.line(pipeline.read(article));
          assertThat(line).doesNotContain("\n");
          check(json.readTree(line), article.text());
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void check(JsonNode node, String text) {
    JsonNode start = node.get("start");
    if (start != null) {
      Span span = new Span(start.asInt(), node.get("end").asInt());
      Sound.whole(text, span);
      JsonNode cut = node.get("text");
      if (cut != null) {
        assertThat(cut.asText()).isEqualTo(span.cut(text));
      }
    }
    node.forEach(child -> check(child, text));
  }
}
