package parallax.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.lexicon.Lexicons;
import parallax.model.Attribution;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * Words that judge, stir or presuppose: framing and epistemological bias apart (Recasens et al.
 * 2013), each with a weight and a reason. Reporting words are cues of attribution, never loaded.
 */
final class LoadedTerms implements Metric {
  /** Kind of its marks. */
  static final String ID = "loaded";

  static final String FRAMING = "framing";

  private final Lexicon lexicon;

  LoadedTerms(Lexicons lexicons) {
    this.lexicon = lexicons.get(ID);
    lexicon.entries().forEach(entry -> Double.parseDouble(entry.more("weight")));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> measurements() {
    return List.of("loaded-framing", "loaded-epistemological");
  }

  @Override
  public Finding measure(Observed observed) {
    List<Mark> marks = new ArrayList<>();
    List<Span> cues =
        observed.attributions().stream()
            .map(Attribution::cue)
            .flatMap(Optional::stream)
            .map(cue -> cue.span())
            .toList();
    for (Sentence sentence : observed.document().sentences()) {
      for (LexiconMatch match : lexicon.match(sentence.tokens())) {
        Candidate candidate = new Candidate(sentence, match);
        if (candidate.hasAskedTag()
            && !candidate.isInName()
            && cues.stream().noneMatch(candidate.span()::overlaps)) {
          marks.add(mark(candidate, observed));
        }
      }
    }
    marks.addAll(ScareQuotes.marks(observed, marks));
    marks.sort(null);
    return new Finding(
        marks, LoadedScores.of(marks, observed.document()), measurements(marks, observed));
  }

  private List<Measurement> measurements(List<Mark> marks, Observed observed) {
    VoiceRates rates = new VoiceRates(observed);
    List<Measurement> measurements = new ArrayList<>();
    for (String id : measurements()) {
      List<Mark> family =
          marks.stream().filter(m -> id.equals("loaded-" + m.details().get("family"))).toList();
      measurements.addAll(rates.of(id, family));
    }
    return measurements;
  }

  private static Mark mark(Candidate candidate, Observed observed) {
    LexiconEntry entry = candidate.entry();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("family", entry.more("family"));
    details.put("weight", entry.more("weight"));
    target(candidate).ifPresent(target -> details.put("target", target));
    return mark(candidate.span(), entry.term(), entry.type(), "in the lexicon", observed, details);
  }

  /** A mark with its reason in words: class, where from, and whose voice. */
  static Mark mark(
      Span span,
      String term,
      String type,
      String why,
      Observed observed,
      Map<String, String> known) {
    Map<String, String> details = new LinkedHashMap<>(known);
    String voice =
        switch (observed.voiceAt(span)) {
          case OWN -> "outlet's own voice";
          case ATTRIBUTED -> "a source's words as the outlet reports them";
          case QUOTED -> "a source's own words";
          case UNSOURCED -> "attributed to nobody";
        };
    details.put("reason", type + " term " + why + ", " + voice);
    return new Mark(span, ID, term, type, observed.voiceAt(span), details);
  }

  /** The noun that a loaded adjective or noun stands before, inside one noun phrase. */
  private static Optional<String> target(Candidate candidate) {
    int last = candidate.match().end() - 1;
    for (Phrase phrase : candidate.sentence().nounPhrases()) {
      if (phrase.first() <= last && last < phrase.head()) {
        return Optional.of(candidate.sentence().tokens().get(phrase.head()).text());
      }
    }
    return Optional.empty();
  }
}
