package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Source;
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

  /** Credits of all attributions that touch a span, each wording once. */
  static List<Credit> in(EventContext event, int article, Span span) {
    List<Credit> credits = new ArrayList<>();
    List<Attribution> attributions = event.reading(article).observed().attributions();
    for (int j = 0; j < attributions.size(); j++) {
      if (attributions.get(j).reach().overlaps(span)) {
        Credit credit = of(event, article, j);
        if (credits.stream().noneMatch(other -> other.words.equals(credit.words))) {
          credits.add(credit);
        }
      }
    }
    return credits;
  }

  static Credit of(EventContext event, int article, int attribution) {
    Attribution made = event.reading(article).observed().attributions().get(attribution);
    Optional<Span> source = made.source().map(Source::span);
    Span shown = source.or(() -> made.cue().map(Cue::span)).orElse(made.content().get(0));
    return new Credit(
        event.words(article, shown).replaceAll("\\s+", " "),
        made.source().map(found -> Words.source(found.type())).orElse(NO_SOURCE),
        event.column(article).href() + "#a" + (attribution + 1));
  }
}
