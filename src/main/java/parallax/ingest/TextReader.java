package parallax.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Block;
import parallax.model.Span;

/**
 * Finds headline, byline, dateline, headings, paragraphs and page furniture in plain text, line by
 * line. A line is furniture only where a rule knows the whole of it.
 */
final class TextReader {
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:by) \\p{Lu}[\\p{L}.'\u2019-]*( (and )?\\p{Lu}[\\p{L}.'\u2019-]*){1,5}(,.*)?");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*( \\p{Lu}[\\p{L}.'\u2019-]*){1,3}");
  private static final Pattern SHARE_SIGN =
      Pattern.compile(
          "(?<!\\s)\\s*[\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{27BF}]\\x{FE0F}?\\s*(?<counter>\\d+)$");
  private static final Pattern BULLET = Pattern.compile("^[\u2022\u00b7*\u25aa\u2013-]\\s+");
  private static final Pattern KEY_POINTS =
      Pattern.compile("(?i)(key (points|takeaways|facts)|at a glance|in brief|highlights)\\W*");

  private final Layout layout = new Layout();
  private final List<Line> lines;
  private final Optional<String> givenTitle;
  private final Set<Seen> seen = EnumSet.noneOf(Seen.class);

  /** What the lines before have shown. */
  private enum Seen {
    BODY,
    KEY_POINTS
  }

  private TextReader(List<Line> lines, Optional<String> givenTitle) {
    this.lines = lines;
    this.givenTitle = givenTitle;
  }

  /** Reads a text; with a given title no line is taken for the headline unless it is that title. */
  static Layout read(String text, Span stretch, Optional<String> givenTitle) {
    TextReader reader = new TextReader(Line.of(text, stretch), givenTitle);
    reader.lines();
    return reader.layout;
  }

  private void lines() {
    int at = 0;
    while (at < lines.size()) {
      at = line(at);
    }
  }

  /** Reads one line, sometimes with the next; returns the index of the line after. */
  private int line(int at) {
    Line line = lines.get(at);
    Optional<String> furniture = Furniture.reason(line);
    if (furniture.isPresent()) {
      credit(line, furniture.get());
      layout.drop(line.span(), furniture.get());
      return at + 1;
    }
    if (!seen.contains(Seen.BODY)
        && line.text().toLowerCase(Locale.ROOT).equals("by")
        && at + 1 < lines.size()) {
      layout.byline(line.span().join(lines.get(at + 1).span()));
      return at + 2;
    }
    if (!seen.contains(Seen.BODY) && line.words() <= 10 && BYLINE.matcher(line.text()).matches()) {
      layout.byline(line.span());
      return at + 1;
    }
    if (isSiteName(at)) {
      layout.outlet(new Outlets.Found(line.text(), "credit"));
      layout.drop(line.span(), "site name");
      return at + 1;
    }
    if (!seen.contains(Seen.BODY) && isHeadline(at)) {
      headline(line);
      return at + 1;
    }
    story(at);
    return at + 1;
  }

  private void credit(Line line, String reason) {
    if (reason.equals("copyright line")) {
      Outlets.inCopyright(line.text()).ifPresent(layout::outlet);
    }
    // The day of an update is not the day of publication.
    if (reason.equals("date line") && !line.text().matches("(?i)(last )?(updated|modified).*")) {
      WrittenDate.in(line.text()).ifPresent(layout::date);
    }
  }

  /** A very short line above the headline, or right before the reading time. */
  private boolean isSiteName(int at) {
    Line line = lines.get(at);
    boolean shortName = line.words() <= 3 && !line.endsAsSentence() && !seen.contains(Seen.BODY);
    if (!shortName || layout.outlet().isPresent() || at + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(at + 1);
    boolean first = layout.headline().isEmpty() && at == 0;
    boolean aboveHeadline =
        first && next.words() >= 5 && isTitleLike(next) && at + 2 < lines.size();
    boolean beforeTime =
        Furniture.reason(next).filter(reason -> reason.equals("reading time")).isPresent()
            && !NAME.matcher(line.text()).matches();
    boolean named = layout.headline().isPresent() && beforeTimeAfterHeadline(at);
    return aboveHeadline || (beforeTime && !first) || named;
  }

  /** Headline, then a name of two words, then the reading time: the name is the site's. */
  private boolean beforeTimeAfterHeadline(int at) {
    boolean byBefore = layout.bylineSpan().isPresent();
    return !byBefore
        && Furniture.reason(lines.get(at + 1))
            .filter(reason -> reason.equals("reading time"))
            .isPresent();
  }

  private boolean isHeadline(int at) {
    Line line = lines.get(at);
    if (givenTitle.isPresent()) {
      return same(line.text(), givenTitle.get());
    }
    if (layout.headline().isPresent()) {
      return same(line.text(), headlineText()) || (isTitleLike(line) && isBeforeBody(at));
    }
    return at + 1 < lines.size() && isTitleLike(line);
  }

  private boolean isBeforeBody(int at) {
    // The second title is the subhead; further ones are headings of the story.
    boolean subheadSeen = layout.has(Block.Kind.SUBHEAD);
    return !subheadSeen && at + 1 < lines.size();
  }

  private String headlineText() {
    Span span = layout.headline().orElseThrow();
    return lines.stream()
        .filter(line -> line.span().contains(span))
        .map(Line::text)
        .findFirst()
        .orElse("");
  }

  static boolean same(String a, String b) {
    String bare = "[^\\p{L}\\p{N}]+";
    return a.replaceAll(bare, " ").strip().equalsIgnoreCase(b.replaceAll(bare, " ").strip());
  }

  private static boolean isTitleLike(Line line) {
    int first = line.text().codePointAt(0);
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || "\u201c\"'\u2018".indexOf(first) >= 0;
    boolean question = line.text().endsWith("?") && line.words() <= 16;
    return opens
        && line.words() >= 2
        && line.words() <= 24
        && (!line.endsAsSentence() || question)
        && !Datelines.opens(line);
  }

  private void headline(Line line) {
    boolean second = layout.headline().isPresent();
    if (second && same(line.text(), headlineText())) {
      layout.drop(line.span(), "headline printed twice");
      return;
    }
    // A sign with a counter behind it is a share button that was glued to the title.
    Matcher sign = SHARE_SIGN.matcher(line.text());
    int end = line.span().end();
    if (sign.find()) {
      layout.drop(
          new Span(line.span().start() + sign.start("counter"), end),
          "counter behind the headline");
      end = line.span().start() + sign.start();
    }
    layout.block(
        new Span(line.span().start(), end), second ? Block.Kind.SUBHEAD : Block.Kind.HEADLINE);
  }

  private void story(int at) {
    Line line = lines.get(at);
    Matcher bullet = BULLET.matcher(line.text());
    if (seen.contains(Seen.KEY_POINTS) && bullet.find()) {
      layout.block(
          new Span(line.span().start() + bullet.end(), line.span().end()), Block.Kind.KEY_POINT);
      return;
    }
    boolean heading =
        line.words() <= 15
            && !line.endsAsSentence()
            && at + 1 < lines.size()
            && Character.isUpperCase(line.text().codePointAt(0))
            && !line.text().matches(".*[\"\u201d]$")
            && lines.size() > 2;
    if (heading) {
      seen.remove(Seen.KEY_POINTS);
      if (KEY_POINTS.matcher(line.text()).matches()) {
        seen.add(Seen.KEY_POINTS);
      }
      layout.block(line.span(), Block.Kind.HEADING);
      return;
    }
    seen.remove(Seen.KEY_POINTS);
    paragraph(line);
  }

  private void paragraph(Line line) {
    Span span = seen.contains(Seen.BODY) ? line.span() : Datelines.after(line, layout);
    boolean headed = layout.has(Block.Kind.HEADING);
    OptionalInt glued = headed ? GluedHeading.end(line.text()) : OptionalInt.empty();
    if (glued.isPresent()) {
      int start = line.span().start() + glued.getAsInt();
      layout.block(new Span(line.span().start(), start - 1), Block.Kind.HEADING);
      span = new Span(start, line.span().end());
    }
    seen.add(Seen.BODY);
    layout.block(span, Block.Kind.PARAGRAPH);
  }

  /** True for a whole line that names the author. */
  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }
}
