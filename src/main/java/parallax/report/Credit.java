package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Span;

/**
 * On whose word a text says something.
 *
 * @param words the source as the text names it, or the cue where it names none; may be empty where
 *     no more words of the text may be shown
 * @param type kind of source, or "no source named"
 * @param href the attribution on the evidence page
 */
public record Credit(String words, String type, String href) {
  static final String NO_SOURCE = "no source named";

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|who|that|which|him|her|them");

  /** Credits of all attributions that touch a span, each source once. */
  static List<Credit> in(EventContext event, int article, Span span) {
    List<Credit> credits = new ArrayList<>();
    List<Attribution> attributions = event.reading(article).observed().attributions();
    for (int j = 0; j < attributions.size(); j++) {
      if (attributions.get(j).reach().overlaps(span)) {
        Credit credit = of(event, article, j);
        if (credits.stream().noneMatch(other -> other.key().equals(credit.key()))) {
          credits.add(credit);
        }
      }
    }
    return credits;
  }

  /** Credits of a headline that the input gives beside the text; they lead to the text's page. */
  static List<Credit> ofHeadline(Reading headline, String href) {
    return headline.observed().attributions().stream()
        .filter(made -> made.source().isPresent() || made.act() != Attribution.Act.OTHER)
        .map(
            made ->
                new Credit(
                    shown(made).cut(headline.article().text()).replaceAll("\\s+", " "),
                    type(made),
                    href))
        .distinct()
        .toList();
  }

  /** What tells sources apart: "Gov. Ada Pell, who signed it," and "Pell" are one person. */
  String key() {
    String name = words.replaceFirst(",.*", "");
    boolean person = type.equals(Words.source(SourceType.NAMED));
    return person ? name.substring(name.lastIndexOf(' ') + 1) : words;
  }

  private static Span shown(Attribution made) {
    Optional<Span> source = made.source().map(Source::span);
    return source.or(() -> made.cue().map(Cue::span)).orElse(made.content().get(0));
  }

  private static String type(Attribution made) {
    return made.source().map(found -> Words.source(found.type())).orElse(NO_SOURCE);
  }

  static Credit of(EventContext event, int article, int attribution) {
    Attribution made = event.reading(article).observed().attributions().get(attribution);
    String words = event.words(article, shown(made)).replaceAll("\\s+", " ");
    // "she" alone tells readers nothing of whose word it is.
    boolean pronoun = PRONOUN.matcher(words).matches();
    Optional<String> person = made.source().filter(source -> pronoun).flatMap(Source::referent);
    return new Credit(
        person.orElse(words), type(made), event.column(article).href() + "#a" + (attribution + 1));
  }
}
