package parallax.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
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

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
      return files.reduce((one, other) -> Assertions.fail("more than one file")).orElseThrow();
    }
  }

  private String added(byte[] before) throws IOException {
    byte[] now = Files.readAllBytes(kept());
    assertThat(now).startsWith(before);
    return new String(now, before.length, now.length - before.length, UTF_8);
  }

  @Test
  void the_bytes_are_the_same_without_a_cache_and_with_an_empty_and_a_full_one()
      throws IOException {
    String without = analyze();
    assertThat(analyze("--cache", cache())).isEqualTo(without);
    byte[] before = Files.readAllBytes(kept());
    assertThat(analyze("--cache", cache())).isEqualTo(without);
    assertThat(added(before)).isEmpty();
  }

  @Test
  void only_a_changed_article_is_read_again() throws IOException {
    analyze("--cache", cache());
    byte[] before = Files.readAllBytes(kept());
    write("in/two.txt", "Orlen opens its bridge\n\nIna Velt said the bridge will last.");

    assertThat(analyze("--cache", cache())).isEqualTo(analyze()).contains("will last");
    assertThat(added(before)).contains("will last").doesNotContain("ferry");
  }

  @Test
  void a_neighbour_that_makes_a_line_furniture_changes_what_is_read_of_the_others()
      throws IOException {
    for (String name : List.of("Ina Velt", "Tom Arn", "Ada Sund")) {
      analyze("--cache", cache(), "--outlet", "Orlen Post");
      write(
          "in/" + name + ".txt",
          "The dam of %s\n\n%s may mend the dam before the snow melts.\n\nWeekdays in Orlen Post"
              .formatted(name, name));
    }
    String with = analyze("--cache", cache(), "--outlet", "Orlen Post");
    assertThat(with).isEqualTo(analyze("--outlet", "Orlen Post")).contains("repeated at the edge");
    assertThat(analyze("--cache", cache())).isEqualTo(analyze()).isNotEqualTo(with);
  }

  @Test
  void a_damaged_cache_counts_as_none() throws IOException {
    String without = analyze("--cache", cache());
    byte[] whole = Files.readAllBytes(kept());
    String latin = new String(whole, ISO_8859_1);
    Files.writeString(kept(), latin.replace("Orlen", "Arlen"), ISO_8859_1);
    assertThat(analyze("--cache", cache())).isEqualTo(without);

    Files.write(kept(), Arrays.copyOf(whole, whole.length - 100));
    assertThat(analyze("--cache", cache())).isEqualTo(without);
    assertThat(kept()).hasBinaryContent(whole);
    Files.writeString(kept(), "The bridge may not last.");
    assertThat(analyze("--cache", cache())).isEqualTo(without);
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
