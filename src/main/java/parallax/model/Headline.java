package parallax.model;

import java.util.Optional;

/**
 * An article's headline.
 *
 * @param text as given, repaired
 * @param span where it stands in the text, if it does: a title column has no offsets
 */
public record Headline(String text, Optional<Span> span) {
  public Headline {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a headline without words");
    }
  }
}
