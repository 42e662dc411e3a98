package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: one line that names the file, exit 3, and the old report stays. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullDiskTest {
  private static final String STORY =
      "Ferry aground\n\nThe ferry Kestrel ran aground on Monday, the harbour office said. It may stay.\n";

  @TempDir Path temp = Path.of("unset");

  private record Ended(int code, List<String> lines) {}

  /** Runs the program in a shell that may write no file of more than some kilobytes. */
  private Ended limited(int kilobytes, String... arguments) throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "no /bin/bash: a full disk can't be played");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String line =
        "ulimit -f %d && exec '%s' -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp '%s' parallax.cli.Main %s"
            .replaceFirst("%d", String.valueOf(kilobytes))
            .replace("'%s' -XX", "'" + java + "' -XX")
            .replace("'%s' parallax", "'" + System.getProperty("java.class.path") + "' parallax")
            .replace("Main %s", "Main '" + String.join("' '", arguments) + "'");
    Path said = temp.resolve("said.txt");
    Process process =
        new ProcessBuilder(bash.toString(), "-c", line)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return new Ended(process.waitFor(), Files.readAllLines(said, UTF_8));
  }

  private Path article() throws IOException {
    return Files.writeString(temp.resolve("ferry.txt"), STORY, UTF_8);
  }

  @Test
  void a_report_that_finds_no_room_ends_in_one_line_and_keeps_the_old_one() throws Exception {
    Path site = temp.resolve("site");
    assertThat(run("report", article().toString(), "-o", site.toString()).code()).isZero();
    Path more = Files.writeString(temp.resolve("more.txt"), STORY.replace("Monday", "Sunday"));
    Ended ended = limited(16, "report", more.toString(), "-o", site.toString());
    assertThat(ended.code()).as(ended.lines().toString()).isEqualTo(3);
    assertThat(ended.lines()).hasSize(1);
    assertThat(ended.lines().get(0)).startsWith("parallax: " + site).contains("too large");
    assertThat(site.resolve("articles/ferry.html")).exists();
    assertThat(temp.resolve("site.new")).doesNotExist();
  }

  @Test
  void a_report_on_a_full_disk_ends_in_one_line_and_keeps_the_old_one() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        shell("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
        "not allowed to mount a small disk");
    try {
      Path site = disk.resolve("site");
      assertThat(run("report", article().toString(), "-o", site.toString()).code()).isZero();
      byte[] page = Files.readAllBytes(site.resolve("articles/ferry.html"));
      fill(disk.resolve("filler"));
      Path more = Files.writeString(temp.resolve("more.txt"), STORY.replace("Monday", "Sunday"));
      Ended ended = run("report", more.toString(), "-o", site.toString());
      assertThat(ended.code()).as(ended.lines().toString()).isEqualTo(3);
      assertThat(ended.lines()).hasSize(1);
      assertThat(ended.lines().get(0)).startsWith("parallax: " + site).contains("No space left");
      assertThat(Files.readAllBytes(site.resolve("articles/ferry.html"))).isEqualTo(page);
      try (Stream<Path> left = Files.list(disk)) {
        assertThat(left).containsExactlyInAnyOrder(site, disk.resolve("filler"));
      }
      Files.delete(disk.resolve("filler"));
      assertThat(run("report", more.toString(), "-o", site.toString()).code()).isZero();
      assertThat(site.resolve("articles/more.html")).exists();
    } finally {
      assertThat(shell("umount", disk.toString())).isTrue();
    }
  }

  /** Leaves some room, so that it ends in the middle of a report. */
  private static void fill(Path filler) throws IOException {
    try (SeekableByteChannel out =
        Files.newByteChannel(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (true) {
        out.write(ByteBuffer.allocate(4096));
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
    try (SeekableByteChannel out = Files.newByteChannel(filler, StandardOpenOption.WRITE)) {
      out.truncate(out.size() - 100 * 1024);
    }
  }

  private static boolean shell(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_folder_that_may_not_be_written_is_named_and_the_old_report_stays() throws Exception {
    Path home = Files.createDirectory(temp.resolve("home"));
    Path site = home.resolve("site");
    assertThat(run("report", article().toString(), "-o", site.toString()).code()).isZero();
    assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"), "no POSIX permissions");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(home), "run by a user who may write everywhere");
      Ended ended = run("report", article().toString(), "-o", site.toString());
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.lines()).hasSize(1);
      assertThat(ended.lines().get(0)).contains("permission denied");
      assertThat(site.resolve("articles/ferry.html")).exists();
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void evidence_that_finds_no_room_ends_in_one_line() throws Exception {
    Path file = temp.resolve("evidence.jsonl");
    Ended ended = limited(1, "analyze", article().toString(), "-o", file.toString());
    assertThat(ended.code()).as(ended.lines().toString()).isEqualTo(3);
    assertThat(ended.lines()).hasSize(1);
    assertThat(ended.lines().get(0)).contains("evidence.jsonl").contains("too large");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_place_that_can_hold_no_folder_is_named_before_anything_is_read() throws IOException {
    Path file = article();
    Ended ended = run("report", file.toString(), "-o", file.resolve("site").toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.lines()).hasSize(1);
    assertThat(ended.lines().get(0)).contains("ferry.txt");
  }

  @Test
  void evidence_never_replaces_a_folder() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Ended ended = run("analyze", article().toString(), "-o", folder.toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.lines()).hasSize(1);
    assertThat(folder).isDirectory();
  }

  private static Ended run(String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
            .execute(arguments);
    return new Ended(code, err.toString().lines().toList());
  }
}
