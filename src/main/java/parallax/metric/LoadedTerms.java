package parallax.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.lexicon.Lexicons;
import parallax.model.Cue;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.SentenceScore;
import parallax.model.Span;

/**
 * Words that judge, stir or presuppose: framing and epistemological bias apart (Recasens et al.
 * 2013), each with a weight and a reason. Reporting words are cues of attribution, never loaded.
 */
final class LoadedTerms implements Metric {
  /** Kind of its marks. */
  static final String ID = "loaded";

  static final String FRAMING = "framing";

  /** Set by hand: a framing term is marked from this confidence on. */
  private static final double SURE = 0.25;

  /** Set by hand: how far the sentence's log-odds move the term's own. */
  private static final double CONTEXT = 0.5;

  private final Lexicon lexicon;
  private final LoadedScores scores;

  LoadedTerms(Lexicons lexicons, LoadedModel model) {
    this.lexicon = lexicons.get(ID);
    this.scores = new LoadedScores(lexicons, model);
    lexicon.entries().forEach(LoadedTerms::weight);
  }

  /** What an entry says alone, above 0 and below 1. */
  static double weight(LexiconEntry entry) {
    return Double.parseDouble(entry.more("weight"));
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
    List<SentenceScore> found = new ArrayList<>();
    for (LoadedSentence sentence : sentences(observed)) {
      double loaded = scores.loaded(observed, sentence);
      int index = found.size() / 2;
      found.add(new SentenceScore(index, "loaded", loaded));
      found.add(new SentenceScore(index, "loaded_p", LoadedScores.probability(loaded)));
      for (Candidate candidate : sentence.terms()) {
        if (isSure(candidate.entry(), loaded)) {
          marks.add(mark(candidate, loaded, observed));
        }
      }
    }
    for (Mark quote : ScareQuotes.marks(observed, marks)) {
      int index = observed.document().sentenceAt(quote.span().start());
      double loaded = found.get(2 * index).value();
      if (confidence(ScareQuotes.WEIGHT, loaded) >= SURE) {
        marks.add(quote);
      }
    }
    marks.sort(null);
    return new Finding(marks, found, measurements(marks, observed));
  }

  /** Every sentence with the terms and cues in it, in order. */
  List<LoadedSentence> sentences(Observed observed) {
    TreeMap<Integer, Cue> cues = new TreeMap<>();
    observed
        .attributions()
        .forEach(one -> one.cue().ifPresent(cue -> cues.put(cue.span().start(), cue)));
    List<LoadedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : observed.document().sentences()) {
      Span span = sentence.span();
      List<Cue> own = List.copyOf(cues.subMap(span.start(), span.end()).values());
      List<Candidate> terms = new ArrayList<>();
      for (LexiconMatch match : lexicon.match(sentence.tokens())) {
        Candidate candidate = new Candidate(sentence, match);
        if (candidate.hasAskedTag()
            && !candidate.isInName()
            && own.stream().noneMatch(cue -> cue.span().overlaps(candidate.span()))) {
          terms.add(candidate);
        }
      }
      sentences.add(new LoadedSentence(sentence, terms, own));
    }
    return sentences;
  }

  private static boolean isSure(LexiconEntry entry, double loaded) {
    return !entry.more("family").equals(FRAMING) || confidence(weight(entry), loaded) >= SURE;
  }

  /** A term's own weight, moved by how loaded its sentence is. */
  private static double confidence(double weight, double loaded) {
    double logit =
        StrictMath.log(weight / (1 - weight)) + CONTEXT * StrictMath.log(loaded / (1 - loaded));
    return 1 / (1 + StrictMath.exp(-logit));
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

  private static Mark mark(Candidate candidate, double loaded, Observed observed) {
    LexiconEntry entry = candidate.entry();
    Map<String, String> details = new LinkedHashMap<>();
    String why = "in the lexicon, weight " + entry.more("weight");
    details.put("family", entry.more("family"));
    details.put("weight", entry.more("weight"));
    if (entry.more("family").equals(FRAMING)) {
      details.put("confidence", twoDigits(confidence(weight(entry), loaded)));
      why += ", in a sentence that scores " + twoDigits(loaded);
    }
    LoadedTarget.of(candidate).ifPresent(target -> details.put("target", target));
    return mark(candidate.span(), entry.term(), entry.type(), why, observed, details);
  }

  private static String twoDigits(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
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
}
