package parallax.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Article;
import parallax.model.Event;
import parallax.model.Reading;

/** The columns of an event: one for each text, outlets in alphabetical order. */
final class Columns {
  private Columns() {}

  static List<Column> of(Event event, Places places) {
    List<String> outlets = event.readings().stream().map(r -> r.article().outlet()).toList();
    Set<String> codes = new HashSet<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      Reading reading = event.readings().get(i);
      Article article = reading.article();
      String outlet = article.outlet();
      boolean several = outlets.indexOf(outlet) != outlets.lastIndexOf(outlet);
      int nth = (int) outlets.subList(0, i + 1).stream().filter(outlet::equals).count();
      columns.add(
          new Column(
              i + 1,
              outlet,
              several ? outlet + " (text " + nth + ")" : outlet,
              code(outlet, codes),
              places.article(article.id()),
              places.outlet(outlet),
              article.published().map(Columns::day),
              reading.document().bodyWords()));
    }
    return columns;
  }

  /** The day of an ISO 8601 date or time as given; anything else as it stands. */
  static String day(String published) {
    return published.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? published.substring(0, 10) : published;
  }

  /** Initials of the outlet's words, or its first letters; a number where two would be alike. */
  private static String code(String outlet, Set<String> taken) {
    StringBuilder initials = new StringBuilder();
    for (String word : outlet.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && initials.length() < 4) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    String code = initials.toString();
    if (code.codePointCount(0, code.length()) < 2) {
      String letters = outlet.replaceAll("[^\\p{L}\\p{N}]", "");
      int end =
          letters.offsetByCodePoints(0, Math.min(2, letters.codePointCount(0, letters.length())));
      code = letters.substring(0, end);
    }
    code = code.toUpperCase(Locale.ROOT);
    String unique = code;
    for (int n = 2; !taken.add(unique); n++) {
      unique = code + n;
    }
    return unique;
  }
}
