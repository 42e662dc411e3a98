package parallax.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an input says of an article beside its text.
 *
 * @param values the contract's keys to their values; unknown keys are passed over
 * @param outletFrom where an {@code outlet} among them comes from: "given", "front matter" or
 *     "metadata"
 */
record Fields(Map<String, String> values, String outletFrom) {
  static final Fields NONE = new Fields(Map.of(), "given");

  /**
   * These fields, with those that the text itself has, such as front matter, where these say
   * nothing.
   */
  Fields over(Map<String, String> own, String from) {
    Map<String, String> both = new TreeMap<>(own);
    values.forEach(
        (key, value) -> {
          if (!value.isBlank()) {
            both.put(key, value);
          }
        });
    return new Fields(both, get("outlet").isPresent() ? outletFrom : from);
  }

  /** A value that is not blank. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }
}
