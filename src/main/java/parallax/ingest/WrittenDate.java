package parallax.ingest;

import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words as ISO 8601. Only a date with its year counts; none is ever completed. */
final class WrittenDate {
  private static final String MONTH =
      "(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(?<y>\\d{4})\\b");

  private WrittenDate() {}

  /**
   * The first date of a line. Figures alone ("3/4/2021") are left: days and months trade places
   * from country to country.
   */
  static Optional<String> in(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return Optional.of(iso.group());
    }
    for (Pattern pattern : new Pattern[] {MONTH_FIRST, DAY_FIRST}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return iso(matcher.group("y"), matcher.group("m"), matcher.group("d"));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> iso(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int d = Integer.parseInt(day);
    String names = "janfebmaraprmayjunjulaugsepoctnovdec";
    Month m = Month.of(names.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1);
    return d >= 1 && d <= m.length(Year.isLeap(y))
        ? Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", y, m.getValue(), d))
        : Optional.empty();
  }
}
