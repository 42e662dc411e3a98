package parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import parallax.lexicon.Lexicon;
import parallax.lexicon.Lexicons;
import parallax.model.Alignment;
import parallax.model.Block;
import parallax.model.FramedValue;
import parallax.model.FramingSlot;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * Fills the slots of an event's texts (Entman 1993). Roles are kept for actors that another text
 * names in the same statement, names for referents that the texts name differently.
 */
public final class Framing {
  private final Lexicon lexicon;
  private final List<FramingRule> rules = FramingRules.all();

  /** With the word list {@code framing}. */
  public Framing(Lexicons lexicons) {
    this.lexicon = lexicons.get("framing");
  }

  /** Every filled slot of an event, by text, then position. */
  public List<FramedValue> of(Alignment alignment) {
    List<Reading> readings = alignment.event().readings();
    List<Map<Integer, String>> statements = statements(alignment);
    List<FramedValue> values = new ArrayList<>();
    for (int article = 0; article < readings.size(); article++) {
      values.addAll(read(readings.get(article), article, statements.get(article)));
    }
    SharedActors actors = new SharedActors(alignment);
    List<FramedValue> kept = new ArrayList<>(values);
    kept.removeIf(
        value ->
            value.slot() == FramingSlot.NAME || (value.slot().isRole() && !actors.shares(value)));
    kept.addAll(
        Referents.named(
            values.stream().filter(value -> value.slot() == FramingSlot.NAME).toList()));
    kept.sort(
        Comparator.comparingInt(FramedValue::article)
            .thenComparing(FramedValue::span)
            .thenComparing(FramedValue::slot));
    return kept;
  }

  /** What the rules find in one text, in order of position, shared or not. */
  List<FramedValue> read(Reading reading, int article, Map<Integer, String> statements) {
    List<FramedValue> values = new ArrayList<>();
    List<Sentence> sentences = reading.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Block.Kind kind = reading.document().kind(sentences.get(i));
      boolean headline = kind == Block.Kind.HEADLINE;
      if (headline || kind.isBody()) {
        Passage passage = new Passage(reading, sentences.get(i), lexicon);
        for (FramingRule rule : rules) {
          if (rule.readsHeadlines() == headline) {
            for (Found found : new LinkedHashSet<>(rule.read(passage))) {
              values.add(value(passage, found, rule, article, i, statements.getOrDefault(i, "")));
            }
          }
        }
      }
    }
    return values;
  }

  private static FramedValue value(
      Passage passage, Found found, FramingRule rule, int article, int sentence, String statement) {
    return new FramedValue(
        found.slot(),
        article,
        sentence,
        statement,
        found.span(),
        passage.text(found.span()),
        found.actor(),
        passage.reading().observed().voiceAt(found.span()),
        rule.name());
  }

  /** For each text the statement that a sentence tells; a shared one goes first. */
  private static List<Map<Integer, String>> statements(Alignment alignment) {
    List<Map<Integer, String>> all = new ArrayList<>();
    alignment.event().readings().forEach(reading -> all.add(new HashMap<>()));
    for (List<Statement> some : List.of(alignment.statements(), alignment.onlyHere())) {
      for (Statement statement : some) {
        for (Telling telling : statement.tellings()) {
          all.get(telling.article()).putIfAbsent(telling.sentence(), statement.id());
        }
      }
    }
    return all;
  }
}
