package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LittleMemoryTest {
  @TempDir Path temp = Path.of("unset");

  /** Word lists find room in it, the models beside them don't. */
  @Test
  @Timeout(120)
  void a_lack_of_memory_ends_the_run_and_is_not_charged_to_an_article()
      throws IOException, InterruptedException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.writeString(in.resolve("a.txt"), new Invented(1).text(), UTF_8);
    Path err = temp.resolve("err");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "analyze",
                in.toString(),
                "-o",
                temp.resolve("evidence.jsonl").toString())
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(Files.readAllLines(err))
        .singleElement()
        .asString()
        .startsWith("parallax: out of memory");
    assertThat(code).isEqualTo(Failure.INPUT_OUTPUT);
  }
}
