package parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.cache.Key;
import parallax.cache.Store;
import parallax.model.Article;
import parallax.model.Loaded;

/** What a run may take from one before, and what it must look at again. */
class RememberedTest {
  private static final String FOOT = "Orlen Post is read in every valley. Write to our desk.";

  @TempDir Path home = Path.of("unset");

  private void write(String name, String text) throws IOException {
    Path file = home.resolve("in").resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
  }

  private static String story(String who) {
    return "The bridge of %s\n\n%s closed the upper bridge on Monday, after a walk along its piers"
            .formatted(who, who)
        + " with two engineers who found rust in them.\n\n"
        + FOOT;
  }

  private <T> T run(Optional<String> outlet, Use<T> use) throws IOException {
    try (Store store = Store.in(home.resolve("kept"), "program")) {
      Ingest ingest =
          new Ingest(List.of(home.resolve("in")), outlet, text -> Optional.of("English"));
      return use.of(ingest.inputs(store));
    }
  }

  private interface Use<T> {
    T of(Stream<Input> inputs) throws IOException;
  }

  private List<Key> keys() throws IOException {
    return run(Optional.empty(), RememberedTest::keys);
  }

  private static List<Key> keys(Stream<Input> inputs) {
    return inputs.map(input -> input.key().orElseThrow()).toList();
  }

  private List<Boolean> known() throws IOException {
    return run(
        Optional.empty(), inputs -> inputs.map(input -> input instanceof Input.Known).toList());
  }

  @Test
  void an_article_that_did_not_change_is_known_by_the_same_key() throws IOException {
    write("Orlen Post/a.txt", story("Ina Velt"));
    write("Orlen Post/b.txt", story("Tom Arn"));
    List<Key> first = keys();
    write("Orlen Post/b.txt", story("Tom Arnsen"));
    assertThat(known()).containsExactly(true, false);
    assertThat(keys().get(0)).isEqualTo(first.get(0));
    assertThat(keys().get(1)).isNotEqualTo(first.get(1));
  }

  @Test
  void a_neighbour_that_makes_a_block_furniture_gives_an_article_another_key() throws IOException {
    write("Orlen Post/a.txt", story("Ina Velt"));
    write("Orlen Post/b.txt", story("Tom Arn"));
    List<Key> before = keys();
    write("Orlen Post/c.txt", story("Ada Sund"));

    assertThat(keys().subList(0, 2)).doesNotContainAnyElementsOf(before);
    List<String> texts =
        run(
            Optional.empty(),
            inputs -> inputs.map(input -> article(input.read()).source().cleaned()).toList());
    assertThat(texts).hasSize(3).allSatisfy(text -> assertThat(text).doesNotContain("our desk"));
    Files.delete(home.resolve("in/Orlen Post/c.txt"));
    assertThat(keys()).isEqualTo(before);
  }

  private static Article article(Input.Read read) {
    return ((Loaded.Accepted) read.loaded()).article();
  }

  @Test
  void the_same_bytes_elsewhere_are_another_article() throws IOException {
    write("Orlen Post/a.txt", story("Ina Velt"));
    write("Melk Gazette/a.txt", story("Ina Velt"));
    List<Key> texts = keys();
    Files.delete(home.resolve("in/Orlen Post/a.txt"));
    write("Orlen Post/a.md", story("Ina Velt"));
    assertThat(texts).doesNotHaveDuplicates().hasSize(2);
    assertThat(keys().get(0)).isEqualTo(texts.get(0));
    assertThat(keys().get(1)).isNotIn(texts);
  }

  @Test
  void what_a_table_or_an_option_says_of_an_article_is_part_of_its_key() throws IOException {
    write("texts/a.txt", story("Ina Velt"));
    List<Key> alone = keys();
    List<Key> given = run(Optional.of("Orlen Post"), RememberedTest::keys);
    write("list.csv", "path,outlet\ntexts/a.txt,Orlen Post\n");
    List<Key> listed = keys();
    write("list.csv", "path,outlet\ntexts/a.txt,Melk Gazette\n");

    assertThat(Stream.of(alone, given, listed, keys()).flatMap(List::stream))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void rows_are_known_wherever_they_stand() throws IOException {
    write("rows.jsonl", "{\"id\":\"x\",\"text\":\"Ina Velt closed the bridge.\"}\n");
    List<Key> before = keys();
    write(
        "rows.jsonl",
        """
        {"id":"y","text":"Tom Arn sold the mill."}
        {"id":"x","text":"Ina Velt closed the bridge."}
        """);
    assertThat(known()).containsExactly(false, true);
    assertThat(keys().get(1)).isEqualTo(before.get(0));
    write("rows.jsonl", "{\"id\":\"x\",\"title\":\"Closed\",\"text\":\"Ina Velt closed it.\"}\n");
    assertThat(known()).containsExactly(false);
  }

  @Test
  void a_file_that_changes_during_a_run_is_kept_under_what_was_read_of_it() throws IOException {
    write("a.txt", story("Ina Velt"));
    List<Key> before = keys();
    Optional<Key> read =
        run(
            Optional.empty(),
            inputs -> {
              write("a.txt", story("Tom Arn"));
              return inputs.toList().get(0).read().key();
            });
    assertThat(read).isNotEqualTo(Optional.of(before.get(0))).contains(keys().get(0));
  }

  @Test
  void a_second_article_with_an_id_is_refused_though_both_are_known() throws IOException {
    write("a.md", "---\nid: x\n---\n" + story("Ina Velt"));
    write("b.md", "---\nid: x\n---\n" + story("Tom Arn"));
    for (int run = 0; run < 2; run++) {
      List<Loaded> loaded =
          run(Optional.empty(), inputs -> inputs.map(input -> input.read().loaded()).toList());
      assertThat(loaded.get(0)).isInstanceOf(Loaded.Accepted.class);
      assertThat(((Loaded.Rejected) loaded.get(1)).reason()).contains("a second article");
    }
  }
}
