package parallax.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Key FERRY = Key.of("test").add("ferry").key();
  private static final Key BRIDGE = Key.of("test").add("bridge").key();

  @TempDir Path folder = Path.of("unset");

  private Store open() {
    return Store.in(folder.resolve("kept"), "program 1");
  }

  private static void keep(Store store, Key key, String value) {
    store.keep(key, value.getBytes(UTF_8));
  }

  private static Optional<String> get(Store store, Key key) {
    return store.get(key).map(value -> new String(value, UTF_8));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.sorted().toList();
    }
  }

  private void keepTwo() throws IOException {
    try (Store store = open()) {
      keep(store, FERRY, "The ferry ran aground.");
      keep(store, BRIDGE, "");
    }
  }

  @Test
  void the_next_run_finds_what_was_kept() throws IOException {
    keepTwo();
    try (Store store = open()) {
      assertThat(get(store, FERRY)).contains("The ferry ran aground.");
      assertThat(get(store, BRIDGE)).contains("");
      assertThat(get(store, Key.of("test").add("mill").key())).isEmpty();
    }
  }

  @Test
  void another_program_finds_nothing() throws IOException {
    keepTwo();
    try (Store store = Store.in(folder.resolve("kept"), "program 2")) {
      assertThat(get(store, FERRY)).isEmpty();
    }
  }

  @Test
  void runs_at_the_same_time_write_files_of_their_own() throws IOException {
    try (Store one = open();
        Store two = open()) {
      keep(one, FERRY, "aground");
      keep(two, BRIDGE, "open");
      keep(one, BRIDGE, "open");
    }
    assertThat(files()).hasSize(2);
    try (Store store = open()) {
      assertThat(get(store, FERRY)).contains("aground");
      assertThat(get(store, BRIDGE)).contains("open");
      keep(store, FERRY, "afloat");
    }
    assertThat(files()).hasSize(2);
  }

  @Test
  void a_file_cut_anywhere_gives_whole_values_or_none_and_is_mended_by_the_next_run()
      throws IOException {
    keepTwo();
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (Store store = open()) {
        assertThat(get(store, BRIDGE)).as("cut at %d", length).isEmpty();
        assertThat(get(store, FERRY).orElse("The ferry ran aground."))
            .isEqualTo("The ferry ran aground.");
        keep(store, BRIDGE, "open");
      }
      try (Store store = open()) {
        assertThat(get(store, BRIDGE)).as("after a cut at %d", length).contains("open");
      }
    }
  }

  @Test
  void a_file_with_one_wrong_byte_anywhere_gives_whole_values_or_none() throws IOException {
    keepTwo();
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int place = 0; place < whole.length; place++) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 0x10;
      Files.write(file, damaged);
      try (Store store = open()) {
        assertThat(get(store, FERRY).orElse("The ferry ran aground."))
            .as("wrong at %d", place)
            .isEqualTo("The ferry ran aground.");
        assertThat(get(store, BRIDGE).orElse("")).isEmpty();
      }
    }
  }

  @Test
  void what_is_kept_again_takes_the_place_of_a_damaged_value() throws IOException {
    keepTwo();
    Path file = files().get(0);
    byte[] damaged = Files.readAllBytes(file);
    damaged[60] ^= 0x10;
    Files.write(file, damaged);
    try (Store store = open()) {
      assertThat(get(store, FERRY)).isEmpty();
      keep(store, FERRY, "aground");
    }
    try (Store store = open()) {
      assertThat(get(store, FERRY)).contains("aground");
    }
  }

  @Test
  void the_parts_of_a_key_do_not_run_together() {
    assertThat(Key.of("test").add("ab").add("c").key())
        .isNotEqualTo(Key.of("test").add("a").add("bc").key());
    assertThat(Key.of("test").add(Optional.empty()).key())
        .isNotEqualTo(Key.of("test").add(Optional.of("")).key());
    assertThat(FERRY.and("more").key()).isNotEqualTo(BRIDGE.and("more").key()).isNotEqualTo(FERRY);
  }
}
