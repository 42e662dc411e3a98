package parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Article;
import parallax.model.Event;
import parallax.model.Span;

/**
 * Finds names of other outlets in a text: agencies, names that end as newspapers' and stations' do,
 * and the outlets of the event's other texts. The choice of words is ours.
 */
final class OutletNames {
  /** Its start is spelt out: {@code \b} knows letters beyond ASCII only before Java 19. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}_])(?:Reuters|AFP|Xinhua|Bloomberg|CNN|BBC|NPR|NBC|CBS|MSNBC|WSJ|NYT|UPI|Politico"
              + "|Axios|BuzzFeed|Kyodo|Yonhap|TASS|Al Jazeera|USA Today|Associated Press|AP"
              + "|(?:Wall Street|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?:Times|Journal|Post|Herald"
              + "|Tribune|Gazette|Chronicle|Courier|Ledger|Telegraph|Inquirer|Daily|News Agency"
              + "|News)|\\p{Lu}\\p{L}+[’']s Daily)\\b(?! (?:editor|conference|reports?\\b))");

  private static final Pattern NO_OUTLET =
      Pattern.compile("(?i)(?:these|the|hard|good|bad|modern|ancient|breaking|end|old) \\p{L}+");

  /** A name and where it stands. */
  record Named(String name, Span span) {}

  private final Event event;

  OutletNames(Event event) {
    this.event = event;
  }

  /** Other outlets in one text, each mention, in order. */
  List<Named> in(int article) {
    Article own = event.readings().get(article).article();
    List<Named> found = new ArrayList<>();
    Matcher matcher = NAME.matcher(own.text());
    while (matcher.find()) {
      String name = matcher.group().replaceFirst("^The ", "");
      boolean none = NO_OUTLET.matcher(matcher.group()).matches();
      if (!none && !isOwn(name, own.outlet())) {
        found.add(new Named(name, new Span(matcher.start(), matcher.end())));
      }
    }
    for (int other = 0; other < event.readings().size(); other++) {
      String outlet = event.readings().get(other).article().outlet();
      if (!isOwn(outlet, own.outlet())) {
        addAll(outlet, own.text(), found);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static void addAll(String outlet, String text, List<Named> found) {
    String name = outlet.replaceFirst("^The ", "");
    if (name.length() < 3 || !Character.isUpperCase(name.codePointAt(0))) {
      return;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (span.end() == text.length()
                  || !Character.isLetterOrDigit(text.charAt(span.end())));
      if (whole && found.stream().noneMatch(one -> one.span().overlaps(span))) {
        found.add(new Named(name, span));
      }
    }
  }

  /** "the Ledger" in the Northgate Ledger: one name's last word stands in the other. */
  private static boolean isOwn(String name, String outlet) {
    List<String> own = Arrays.asList(outlet.toLowerCase(Locale.ROOT).split("\\s+", -1));
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
    return own.contains(parts[parts.length - 1]) || (parts.length == 1 && own.contains(parts[0]));
  }
}
