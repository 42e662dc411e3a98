package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import parallax.model.Edit;
import parallax.model.SourceText;
import parallax.model.Span;

/** Character references of HTML that an export left in a plain text. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,31}\\d{0,2});");

  /** Exports escape text that was escaped before. */
  private static final int MOST_ROUNDS = 2;

  private Entities() {}

  static SourceText repair(SourceText text) {
    SourceText repaired = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Edit> found = once(repaired.cleaned());
      if (found.isEmpty()) {
        return repaired;
      }
      repaired = repaired.then(found);
    }
    return repaired;
  }

  private static List<Edit> once(String text) {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf('&') < 0) {
      return edits;
    }
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String right = Parser.unescapeEntities(matcher.group(), false);
      boolean control = right.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t');
      if (!right.equals(matcher.group()) && !control && !right.isEmpty()) {
        Span span = new Span(matcher.start(), matcher.end());
        Edit.Kind kind = right.isBlank() ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED;
        edits.add(new Edit(span, right, kind, "HTML character reference"));
      }
    }
    return edits;
  }
}
