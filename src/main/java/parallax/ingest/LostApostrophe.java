package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Edit;
import parallax.model.Span;

/**
 * Apostrophes of which only a replacement character, or the first of three wrong characters, is
 * left: "don?t", "it?s". The bytes are gone, but between these letters nothing else can have stood.
 */
final class LostApostrophe {
  // The end of a word is spelt out: \b knows letters beyond ASCII only before Java 19.
  private static final Pattern REPLACED =
      Pattern.compile("(?<=\\p{L})\ufffd(?=(?:s|t|re|ve|ll|d|m)(?![\\p{L}\\p{Nd}_]))");
  private static final Pattern FIRST_OF_THREE =
      Pattern.compile(
          "(?<=n)\u00e2(?=t(?![\\p{L}\\p{Nd}_]))|(?<=\\p{L})\u00e2(?=(?:s|re|ve|ll)(?![\\p{L}\\p{Nd}_]))");

  private LostApostrophe() {}

  static List<Edit> repairs(String text) {
    if (text.indexOf('\ufffd') < 0 && text.indexOf('\u00e2') < 0) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>(found(REPLACED, text));
    List<Edit> first = found(FIRST_OF_THREE, text);
    // One alone may be a French word.
    if (first.size() >= 2) {
      edits.addAll(first);
    }
    return edits;
  }

  private static List<Edit> found(Pattern pattern, String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      edits.add(
          new Edit(
              new Span(matcher.start(), matcher.end()),
              "\u2019",
              Edit.Kind.REPAIRED,
              "lost apostrophe"));
    }
    return edits;
  }
}
