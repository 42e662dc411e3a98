package parallax.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Span;

/** Place, day and agency before the first words of a story. */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu} .,'\u2019/-]{2,40}?(?:, ?\\p{L}[\\p{L}. ]{1,20})?)"
              + "(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? ?\\d{1,2}(?:,? \\d{4})?)?"
              + " ?(?:\\(([^)]{2,40})\\))? ?(?:\u2014|\u2013|--| - ) ?");

  private Datelines() {}

  /** True where a line starts with a dateline. */
  static boolean opens(Line line) {
    return DATELINE.matcher(line.text()).lookingAt();
  }

  /** What is left of a first paragraph behind its dateline, which goes to the layout. */
  static Span after(Line line, Layout layout) {
    int start = line.span().start();
    Matcher dateline = DATELINE.matcher(line.text());
    if (!dateline.lookingAt() || dateline.end() >= line.text().length()) {
      return line.span();
    }
    layout.dateline(new Span(start, start + dateline.end()));
    WrittenDate.in(dateline.group()).ifPresent(layout::date);
    Optional.ofNullable(dateline.group(2))
        .ifPresent(name -> layout.outlet(new Outlets.Found(name.strip(), "dateline")));
    return new Span(start + dateline.end(), line.span().end());
  }
}
