package parallax.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** A report in memory, for tests. */
public final class MemoryOutput implements Output {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  @Override
  public void write(String path, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    if (files.put(path, bytes.toByteArray()) != null) {
      throw new IllegalStateException("written twice: " + path);
    }
  }

  /** Path to bytes, in order of path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }
}
