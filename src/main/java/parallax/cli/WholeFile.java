package parallax.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import parallax.site.NamedOutput;

/**
 * A file that is written beside its place and moved there when whole: a run that dies leaves the
 * old one.
 */
final class WholeFile {
  private WholeFile() {}

  /** Writes what the file is to hold. */
  @FunctionalInterface
  interface Content {
    void writeTo(BufferedWriter writer) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out =
              new OutputStreamWriter(
                  new NamedOutput(file, Files.newOutputStream(unfinished)),
                  StandardCharsets.UTF_8);
          BufferedWriter writer = new BufferedWriter(out)) {
        content.writeTo(writer);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
