package parallax.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * Words in marks that nobody is said to have said: at most three small words, after no word that
 * says they are a name ("called"). Marks are read from the text, since only it tells “ from ”.
 */
final class ScareQuotes {
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?<!\\p{L})(?<before>\\p{L}+) [\"“‘](?<words>\\p{Ll}[\\p{Ll}'-]*( \\p{Ll}[\\p{Ll}'-]*){0,2})"
              + "[\"”’](?=[\\s.;:!?)]|$)");

  /** What marks round a word say alone. */
  static final double WEIGHT = 0.25;

  private static final Map<String, String> DETAILS =
      Map.of("family", "framing", "weight", String.valueOf(WEIGHT));
  private static final Set<String> NAMING =
      Set.of(
          "called",
          "named",
          "titled",
          "entitled",
          "dubbed",
          "nicknamed",
          "termed",
          "word",
          "words",
          "phrase",
          "term",
          "terms",
          "slogan",
          "motto",
          "as",
          "reads",
          "read",
          "meaning",
          "means",
          "film",
          "book",
          "song",
          "album",
          "show",
          "series",
          "movie",
          "novel",
          "magazine");

  private ScareQuotes() {}

  /** Fragments in marks outside every attribution's content; none on a mark that is there. */
  static List<Mark> marks(Observed observed, List<Mark> taken) {
    List<Mark> marks = new ArrayList<>();
    String text = observed.document().article().text();
    for (Sentence sentence : observed.document().sentences()) {
      for (Span span : fragments(sentence, text)) {
        boolean free =
            observed.attributions().stream().noneMatch(a -> covers(a, span))
                && taken.stream().noneMatch(mark -> mark.span().overlaps(span));
        if (free) {
          String term = span.cut(text).toLowerCase(Locale.ROOT);
          marks.add(
              LoadedTerms.mark(
                  span, term, "scare-quote", "in marks without a speaker", observed, DETAILS));
        }
      }
    }
    return marks;
  }

  private static boolean covers(Attribution attribution, Span span) {
    return attribution.content().stream().anyMatch(span::overlaps);
  }

  private static List<Span> fragments(Sentence sentence, String text) {
    List<Span> fragments = new ArrayList<>();
    Matcher matcher = FRAGMENT.matcher(text);
    matcher.region(sentence.span().start(), sentence.span().end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (!NAMING.contains(matcher.group("before").toLowerCase(Locale.ROOT))) {
        fragments.add(new Span(matcher.start("words"), matcher.end("words")));
      }
    }
    return fragments;
  }
}
