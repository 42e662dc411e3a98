package parallax.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML front matter of a Markdown text.
 *
 * @param values key to value, in order, quotation marks taken off; a list's items are joined by
 *     commas
 * @param end offset of the first character after the front matter; 0 where there is none
 */
public record FrontMatter(Map<String, String> values, int end) {
  public FrontMatter {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of a key, if it is there. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
