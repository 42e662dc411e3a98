package parallax.site;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Names the file where writing fails; the system says no more than "No space left on device". */
public final class NamedOutput extends FilterOutputStream {
  private final Path file;

  /**
   * A stream onto a file.
   *
   * @param file the name that a failure tells
   * @param out where the bytes go
   */
  public NamedOutput(Path file, OutputStream out) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void write(byte[] buffer, int from, int length) throws IOException {
    try {
      out.write(buffer, from, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  private FileSystemException named(IOException e) {
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
    named.initCause(e);
    return named;
  }
}
