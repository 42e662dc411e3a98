package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.ingest.Ingest;
import parallax.model.Loaded;

/** Any bytes under one of the names that are read: articles or reasons, and always an end. */
final class Reader implements Property {
  private final String ending;

  Reader(String ending) {
    this.ending = ending;
  }

  @Override
  public void check(byte[] data) throws IOException {
    Path file = Files.createTempFile("fuzz", "." + ending);
    try {
      Files.write(file, data);
      List<Loaded> loaded =
          new Ingest(List.of(file), Optional.empty(), text -> Optional.empty()).stream().toList();
      loaded.forEach(Sound::check);
      boolean oneEach = !ending.equals("csv") && !ending.equals("jsonl");
      assertThat(loaded.size() == 1 || !oneEach).isTrue();
    } finally {
      Files.delete(file);
    }
  }
}
