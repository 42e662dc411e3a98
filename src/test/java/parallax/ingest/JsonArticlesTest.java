package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Loaded;

class JsonArticlesTest {
  private static final String LINE =
      "{\"outlet\":\"The Orlen Post\",\"text\":\"The ferry ran aground on Monday.\\n\\nIna Velt said"
          + " that nobody was hurt.\\n\\nThe weekday desk at the harbour\"}";

  private final JsonArticles articles =
      new JsonArticles(Optional.empty(), text -> Optional.of("English"));

  @Test
  void an_id_is_made_of_file_and_line() {
    Loaded loaded = articles.read("drop/monday.jsonl", 7, LINE);
    assertThat(((Loaded.Accepted) loaded).article().id()).isEqualTo("drop/monday-7");
  }

  @Test
  void a_path_is_not_followed() {
    Loaded loaded = articles.read("a.jsonl", 1, "{\"id\":\"x\",\"path\":\"/etc/hostname\"}");
    assertThat(((Loaded.Rejected) loaded).reason()).startsWith("a path is not followed");
  }

  @Test
  void a_block_that_the_caller_knows_as_repeated_is_dropped() {
    Loaded.Accepted read = (Loaded.Accepted) articles.read("a.jsonl", 1, LINE);
    long[] keys = JsonArticles.edges(read.article());
    long last = keys[keys.length - 1];
    Loaded.Accepted kept = (Loaded.Accepted) JsonArticles.without(read, key -> false);
    Loaded.Accepted without = (Loaded.Accepted) JsonArticles.without(read, key -> key == last);
    assertThat(Arrays.stream(keys).distinct().count()).isEqualTo(3);
    assertThat(kept.article()).isEqualTo(read.article());
    assertThat(without.article().source().cleaned()).doesNotContain("weekday desk");
  }
}
