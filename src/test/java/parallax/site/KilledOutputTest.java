package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes report after report is killed: one whole report is left each time. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledOutputTest {
  private static final int FILES = 60;

  /** More for a longer run: {@code -Dparallax.kills=200}. */
  private static final int KILLS = Integer.getInteger("parallax.kills", 5);

  @TempDir Path temp = Path.of("unset");

  /** Writes reports until it is killed; every file of a report holds its number. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) throws IOException {
      for (int number = 1; ; number++) {
        write(Path.of(arguments[0]), String.valueOf(number));
        Files.writeString(Path.of(arguments[0] + ".count"), "x");
      }
    }
  }

  private static void write(Path folder, String content) throws IOException {
    try (FolderOutput output = FolderOutput.open(folder, false)) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      output.write(".nojekyll", out -> out.write(bytes));
      for (int i = 0; i < FILES; i++) {
        output.write("pages/" + i + ".html", out -> out.write(bytes));
      }
      output.commit();
    }
  }

  @Test
  void a_kill_at_any_moment_leaves_a_whole_report_and_the_next_run_cleans_up() throws Exception {
    Path folder = temp.resolve("site");
    write(folder, "0");
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(temp.resolve("site.count"));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Endless.class.getName(),
                  folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      while (process.isAlive() && !Files.exists(temp.resolve("site.count"))) {
        process.waitFor(5, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
      assertThat(process.isAlive()).as("the writer runs until it is killed").isTrue();
      process.destroyForcibly().waitFor();
      assertWhole(Files.exists(folder) ? folder : temp.resolve("site.old"));
      write(folder, "done");
      assertThat(contents(folder)).containsExactly("done");
    }
    Files.delete(temp.resolve("site.count"));
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(folder);
    }
  }

  private static void assertWhole(Path folder) throws IOException {
    assertThat(contents(folder)).hasSize(1);
    List<String> listed = Files.readAllLines(folder.resolve(FolderOutput.MANIFEST));
    assertThat(listed).hasSize(FILES + 1);
  }

  /** The different contents of the files of a report. */
  private static Set<String> contents(Path folder) throws IOException {
    Set<String> contents = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(FolderOutput.MANIFEST)) {
          contents.add(Files.readString(file));
        }
      }
    }
    return contents;
  }

  @Test
  void a_run_that_died_while_it_deleted_is_cleaned_up() throws IOException {
    Path folder = temp.resolve("site");
    write(folder, "one");
    for (String sibling : List.of("site.old", "site.new")) {
      Files.createDirectories(temp.resolve(sibling).resolve("pages"));
      Files.writeString(temp.resolve(sibling).resolve(FolderOutput.MANIFEST), "");
    }
    write(folder, "two");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(folder);
    }
  }

  @Test
  void a_link_to_the_folder_stays_a_link() throws IOException {
    Path real = Files.createDirectory(temp.resolve("www"));
    Path link = temp.resolve("site");
    try {
      Files.createSymbolicLink(link, real);
    } catch (UnsupportedOperationException | IOException e) {
      org.junit.jupiter.api.Assumptions.abort("no symbolic links here");
    }
    write(link, "one");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(contents(real)).containsExactly("one");
  }
}
