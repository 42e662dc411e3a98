package parallax.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Statement;
import parallax.model.Telling;

/** Which sentences of the texts tell the same statement. */
final class Told {
  private record Place(int article, int sentence) {}

  private final List<Statement> statements;
  private final Map<Place, Set<Integer>> told = new HashMap<>();

  Told(List<Statement> statements) {
    this.statements = statements;
    for (int i = 0; i < statements.size(); i++) {
      for (Telling telling : statements.get(i).tellings()) {
        Place place = new Place(telling.article(), telling.sentence());
        told.computeIfAbsent(place, p -> new HashSet<>()).add(i);
      }
    }
  }

  /** Sentences of a text that tell a statement which a sentence of the utterance tells too. */
  List<Integer> sentences(Utterance utterance, int article) {
    Set<Integer> sentences = new TreeSet<>();
    for (int statement : statements(utterance)) {
      statements.get(statement).of(article).forEach(one -> sentences.add(one.sentence()));
    }
    return List.copyOf(sentences);
  }

  /** True where both utterances stand in sentences that tell the same statement. */
  boolean together(Utterance a, Utterance b) {
    return statements(a).stream().anyMatch(statements(b)::contains);
  }

  /** Id of the first statement that two sentences tell together. */
  Optional<String> statement(int articleA, int sentenceA, int articleB, int sentenceB) {
    Set<Integer> there = told.getOrDefault(new Place(articleB, sentenceB), Set.of());
    return told.getOrDefault(new Place(articleA, sentenceA), Set.of()).stream()
        .filter(there::contains)
        .min(Comparator.naturalOrder())
        .map(index -> statements.get(index).id());
  }

  private Set<Integer> statements(Utterance utterance) {
    Set<Integer> found = new TreeSet<>();
    for (Word word : utterance.words()) {
      found.addAll(told.getOrDefault(new Place(utterance.article(), word.sentence()), Set.of()));
    }
    return found;
  }
}
