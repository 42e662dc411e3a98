package parallax;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The bundled sample corpus as a folder that can be read like any other, also from inside the jar.
 * Every outlet, person and event in it is invented.
 */
public final class SampleCorpus implements Closeable {
  private final Path folder;
  private final Optional<FileSystem> jar;

  private SampleCorpus(Path folder, Optional<FileSystem> jar) {
    this.folder = folder;
    this.jar = jar;
  }

  /** Opens the corpus; close it after reading. */
  public static SampleCorpus open() throws IOException {
    URL table =
        Objects.requireNonNull(
            SampleCorpus.class.getResource("/sample/articles.csv"),
            "the sample corpus is missing from the jar");
    try {
      URI uri = table.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new SampleCorpus(Path.of(uri).resolve("..").normalize(), Optional.empty());
      }
      FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
      return new SampleCorpus(jar.getPath("/sample"), Optional.of(jar));
    } catch (URISyntaxException e) {
      throw new IOException("the sample corpus cannot be opened: " + table, e);
    }
  }

  /** The folder to read. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
