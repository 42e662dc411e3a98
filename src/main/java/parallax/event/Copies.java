package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.model.Document;
import parallax.model.Placement;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Reprints and near copies among the texts of one event. The measure is containment of word
 * shingles (Broder 1997): the share of a text's runs of five words that stand in another text too.
 * It says whose words stand where, not who wrote them first.
 */
public final class Copies {
  /**
   * Outlets that shorten or retouch one agency text stay above; two tellings of a day far below.
   */
  private static final double COPY = 0.8;

  private static final int RUN = 5;
  private static final int FEWEST_RUNS = 20;

  private Copies() {}

  /**
   * The copies among texts that tell one event. Of two texts that hold each other the one with the
   * later date is the copy, without dates the one with the later id; a text is never a copy of a
   * copy. Independent of the order of the documents.
   *
   * @return id of each copy with the text that holds its words
   */
  public static Map<String, Placement.Copy> among(List<Document> documents) {
    List<Document> ordered = new ArrayList<>(documents);
    ordered.sort(
        Comparator.comparing((Document one) -> one.article().published().orElse("\uffff"))
            .thenComparing(one -> one.article().id()));
    List<Set<String>> runs = ordered.stream().map(Copies::runs).toList();
    Map<String, Placement.Copy> copies = new LinkedHashMap<>();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Optional<Placement.Copy> copy = copy(i, ordered, runs, copies.keySet());
      String id = ordered.get(i).article().id();
      copy.ifPresent(found -> copies.put(id, found));
    }
    // What was taken for an original may have turned out to be a copy itself.
    copies.replaceAll((id, copy) -> follow(copy, copies));
    return copies;
  }

  private static Placement.Copy follow(Placement.Copy copy, Map<String, Placement.Copy> copies) {
    Placement.Copy last = copy;
    while (copies.containsKey(last.of())) {
      last = new Placement.Copy(copies.get(last.of()).of(), copy.share());
    }
    return last;
  }

  private static Optional<Placement.Copy> copy(
      int index, List<Document> ordered, List<Set<String>> runs, Set<String> known) {
    Placement.Copy best = new Placement.Copy("", 0);
    for (int other = 0; other < ordered.size(); other++) {
      String id = ordered.get(other).article().id();
      boolean taken = other == index || known.contains(id);
      double share = taken ? 0 : share(runs.get(index), runs.get(other));
      if (share > best.share()) {
        best = new Placement.Copy(id, share);
      }
    }
    return Optional.of(best).filter(found -> found.share() >= COPY);
  }

  private static double share(Set<String> own, Set<String> other) {
    if (own.size() < FEWEST_RUNS || other.size() < FEWEST_RUNS) {
      return 0;
    }
    return (double) own.stream().filter(other::contains).count() / own.size();
  }

  private static Set<String> runs(Document document) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : document.body()) {
      sentence.tokens().stream()
          .filter(Token::isWord)
          .map(token -> token.text().toLowerCase(Locale.ROOT))
          .forEach(words::add);
    }
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
