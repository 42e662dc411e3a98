package parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"parallax " + number()};
  }

  /**
   * The version with the jar's size and time, which tell two builds of one version apart, and the
   * Java that runs it, since another one may know other letters.
   */
  static String build() {
    try {
      Path jar = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return number()
          + " "
          + Files.size(jar)
          + " "
          + Files.getLastModifiedTime(jar)
          + " "
          + Runtime.version();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/parallax.properties")) {
      if (in == null) {
        throw new IllegalStateException("parallax.properties is missing from the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
