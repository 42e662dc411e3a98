package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.model.Detail;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * How many people were hurt or died, as a text says it first: the count of people nearest before
 * the word that says what befell them. What a text says of others later is left alone.
 */
final class Casualties {
  /** Our own choice of words; what befell somebody by the word for it. */
  private static final Map<String, String> FATES =
      Map.ofEntries(
          Map.entry("hurt", "hurt"),
          Map.entry("injured", "hurt"),
          Map.entry("wounded", "hurt"),
          Map.entry("bruised", "hurt"),
          Map.entry("bruises", "hurt"),
          Map.entry("injuries", "hurt"),
          Map.entry("killed", "dead"),
          Map.entry("dead", "dead"),
          Map.entry("died", "dead"));

  /** Measures of such counts. */
  static final String FATE = "hurt|dead";

  private static final int REACH = 6;

  private Casualties() {}

  /** A count with the index of its sentence. */
  record Counted(int sentence, Amount amount) {}

  /** At most one count of each fate. */
  static List<Counted> of(Document document) {
    List<Counted> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<Amount> people =
          Amounts.of(sentences.get(s)).stream()
              .filter(amount -> amount.measure().equals("people"))
              .toList();
      // Two counts in one sentence are of two places, or of two fates that only a reader can tell.
      if (people.size() == 1) {
        add(s, sentences.get(s), people.get(0), found);
      }
    }
    return found;
  }

  private static void add(int index, Sentence sentence, Amount amount, List<Counted> found) {
    Optional<String> fate = fate(sentence, amount);
    boolean first =
        fate.isPresent()
            && found.stream().noneMatch(one -> one.amount().measure().equals(fate.get()));
    if (first) {
      Amount counted =
          new Amount(
              Detail.Kind.NUMBER,
              fate.get(),
              amount.low(),
              amount.high(),
              amount.span(),
              amount.context(),
              amount.names());
      found.add(new Counted(index, counted));
    }
  }

  private static Optional<String> fate(Sentence sentence, Amount amount) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= amount.span().end() && words < REACH) {
        String fate = FATES.get(token.text().toLowerCase(Locale.ROOT));
        if (fate != null) {
          return Optional.of(fate);
        }
        if (token.tag().equals("CD") || token.text().equals(";")) {
          return Optional.empty();
        }
        words++;
      }
    }
    return Optional.empty();
  }
}
