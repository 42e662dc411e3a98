package parallax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.cache.Store;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;

class EvidenceTest {
  @TempDir Path folder = Path.of("unset");

  private String lines(Supplier<Pipeline> pipeline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.in(folder.resolve("kept"), "program")) {
      Ingest ingest =
          new Ingest(List.of(folder.resolve("in")), Optional.empty(), any -> Optional.empty());
      Evidence.of(
          ingest.inputs(store),
          store,
          pipeline,
          2,
          evidence -> {
            try {
              evidence.writeTo(out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return out.toString(UTF_8);
  }

  @Test
  void where_everything_is_known_no_model_is_loaded() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "Ina Velt said that Orlen\u2019s pier may shut.");
    Files.writeString(folder.resolve("in/b.txt"), "");

    String first = lines(new Once<>(() -> new Pipeline(Lexicons.bundled(), 1)));
    String second =
        lines(
            () -> {
              throw new IllegalStateException("nothing is left to read");
            });
    assertThat(second).isEqualTo(first).contains("Orlen\u2019s", "\"status\":\"rejected\"");
  }
}
