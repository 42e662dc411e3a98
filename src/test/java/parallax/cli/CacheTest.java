package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze --cache}: a second run gives the same bytes and reads only what is new. */
class CacheTest {
  private static final String HEDGES =
      "term,class,inflect,note,source,semantic,tag,rules\nmayhap,epistemic,none,,own,epistemic,,\n";

  @TempDir Path temp = Path.of("unset");

  @BeforeEach
  void write_two_articles() throws IOException {
    Files.createDirectories(temp.resolve("in"));
    write("in/one.txt", "Ferry runs aground near Orlen\n\nThe ferry might float by noon, mayhap.");
    write("in/two.txt", "Orlen opens its bridge\n\nIna Velt said the bridge may not last.");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text, UTF_8);
  }

  private String analyze(String... more) throws IOException {
    String output = temp.resolve("e.jsonl").toString();
    List<String> arguments =
        Stream.concat(
                Stream.of("analyze", temp.resolve("in").toString(), "-o", output), Stream.of(more))
            .toList();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
            .execute(arguments.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return Files.readString(Path.of(output), UTF_8);
  }

  private String cache() {
    return temp.resolve("cache").toString();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void the_bytes_are_the_same_without_a_cache_and_with_an_empty_and_a_full_one()
      throws IOException {
    String without = analyze();
    assertThat(analyze("--cache", cache())).isEqualTo(without);
    assertThat(analyze("--cache", cache())).isEqualTo(without);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void only_a_changed_article_is_read_again() throws IOException {
    analyze("--cache", cache());
    List<Path> before = kept();
    write("in/two.txt", "Orlen opens its bridge\n\nIna Velt said the bridge will last.");

    assertThat(analyze("--cache", cache())).isEqualTo(analyze()).contains("will last");
    assertThat(kept()).hasSize(3).containsAll(before);
  }

  @Test
  void a_damaged_entry_is_made_again() throws IOException {
    String without = analyze("--cache", cache());
    List<Path> entries = kept();
    Files.writeString(entries.get(0), Files.readString(entries.get(0)).replace("Orlen", "Arlen"));
    Files.write(entries.get(1), new byte[] {(byte) 0xff, 0});

    assertThat(analyze("--cache", cache())).isEqualTo(without);
    assertThat(Files.readString(entries.get(0), UTF_8)).doesNotContain("Arlen");
    assertThat(Files.readString(entries.get(1), UTF_8)).contains("\"status\":\"ok\"");
  }

  @Test
  void another_word_list_is_not_answered_with_the_lines_of_the_old_one() throws IOException {
    analyze("--cache", cache());
    Files.createDirectories(temp.resolve("words"));
    write("words/hedging.csv", HEDGES);

    String lexicons = temp.resolve("words").toString();
    assertThat(analyze("--cache", cache(), "--lexicons", lexicons))
        .contains("\"term\":\"mayhap\"")
        .isEqualTo(analyze("--lexicons", lexicons));
  }
}
