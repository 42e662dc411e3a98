package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Connected components (union-find, Tarjan 1975) of pairs of numbers. Each is known by its least
 * number. Forests of parts of the pairs join to that of all, so each machine sends no more pairs
 * than it has numbers.
 */
final class Forest {
  /** Two numbers of one component. */
  record Pair(int a, int b) implements Serializable {}

  private final Map<Integer, Integer> parents = new HashMap<>();

  void join(Pair pair) {
    int a = root(pair.a());
    int b = root(pair.b());
    if (a != b) {
      parents.put(Math.max(a, b), Math.min(a, b));
    }
  }

  /** The least number of the component. */
  int root(int number) {
    int root = number;
    while (parents.containsKey(root)) {
      root = parents.getOrDefault(root, root);
    }
    int at = number;
    while (at != root) {
      int next = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = next;
    }
    return root;
  }

  /** Pairs that lead to the same components: each number but the least one with its least. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List.copyOf(parents.keySet()).forEach(number -> pairs.add(new Pair(number, root(number))));
    return pairs;
  }
}
