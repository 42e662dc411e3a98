package parallax.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Span;

/**
 * Whose word the text passes on: shares of all body words under contents with an identifiable, an
 * unnamed, a vague source or none, and of words in quotations (source types after PolNeAR, Newell
 * et al. 2018). A mark stands on every cue.
 */
final class AttributionMetric implements Metric {
  private static final String ID = "attribution";
  private static final String UNSOURCED = "unsourced";
  private static final String QUOTED = "quoted-words";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> measurements() {
    return List.of(
        "attribution-identifiable",
        "attribution-unnamed",
        "attribution-vague",
        "attribution-unsourced",
        QUOTED);
  }

  @Override
  public Finding measure(Observed observed) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size(); i++) {
      marks.add(mark(i, observed));
    }
    marks.sort(null);
    WordShares shares = new WordShares(observed);
    List<Measurement> measurements = new ArrayList<>();
    for (String id : measurements()) {
      measurements.add(id.equals(QUOTED) ? shares.quoted(id) : shares.of(id, counted(id)));
    }
    return new Finding(marks, List.of(), measurements);
  }

  private static Predicate<Attribution> counted(String measurement) {
    return switch (measurement) {
      case "attribution-identifiable" -> a -> type(a).map(SourceType::isIdentifiable).orElse(false);
      case "attribution-unnamed" -> a -> type(a).equals(Optional.of(SourceType.UNNAMED));
      case "attribution-vague" -> a -> type(a).equals(Optional.of(SourceType.VAGUE));
      default -> a -> a.source().isEmpty();
    };
  }

  private static Optional<SourceType> type(Attribution attribution) {
    return attribution.source().map(Source::type);
  }

  private static Mark mark(int index, Observed observed) {
    Attribution attribution = observed.attributions().get(index);
    String text = observed.document().article().text();
    Span place = attribution.cue().map(Cue::span).orElseGet(() -> opening(attribution, text));
    Map<String, String> details = new LinkedHashMap<>();
    details.put("attribution", Integer.toString(index));
    details.put("form", attribution.form().label());
    details.put("act", attribution.act().label());
    attribution.cue().ifPresent(cue -> details.put("cue_class", cue.type().label()));
    attribution.source().ifPresent(source -> describe(source, text, details));
    return new Mark(
        place,
        ID,
        attribution.cue().map(Cue::term).orElse(""),
        type(attribution).map(SourceType::label).orElse(UNSOURCED),
        observed.voiceAt(place),
        details);
  }

  private static void describe(Source source, String text, Map<String, String> details) {
    details.put("source", source.span().cut(text));
    details.put("source_type", source.type().label());
    source.referent().ifPresent(referent -> details.put("referent", referent));
  }

  /** The content's first word: a continuation has no cue to mark. */
  private static Span opening(Attribution attribution, String text) {
    Span content = attribution.content().get(0);
    int end = content.start();
    while (end < content.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(content.start(), Math.max(end, Math.min(content.start() + 1, content.end())));
  }
}
