package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final int ARTICLES = 60;
  private static final int PARTS = 6;

  /** Strong links inside each tenth of the articles, weak ones anywhere. */
  private static List<SortedMap<Integer, Double>> links(long seed, double threshold) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SortedMap<Integer, Double>> near = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      near.add(new TreeMap<>());
    }
    for (int a = 0; a < ARTICLES; a++) {
      for (int b = a + 1; b < ARTICLES; b++) {
        boolean inside = a / (ARTICLES / PARTS) == b / (ARTICLES / PARTS);
        if (random.nextInt(10) < (inside ? 6 : 2)) {
          double close = random.nextDouble() * (inside ? 4 : 0.99) * threshold;
          near.get(a).put(b, close);
          near.get(b).put(a, close);
        }
      }
    }
    return near;
  }

  @Test
  void what_no_strong_link_joins_can_be_clustered_apart() {
    Decisions decisions = new Decisions(new Rarity(ARTICLES, Map.of()));
    int size = ARTICLES / PARTS;
    for (long seed = 0; seed < 50; seed++) {
      List<SortedMap<Integer, Double>> near = links(seed, decisions.threshold());
      List<List<Integer>> apart = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        int from = part * size;
        List<SortedMap<Integer, Double>> inside = new ArrayList<>();
        for (int i = from; i < from + size; i++) {
          SortedMap<Integer, Double> own = new TreeMap<>();
          near.get(i).subMap(from, from + size).forEach((b, close) -> own.put(b - from, close));
          inside.add(own);
        }
        decisions
            .groups(Links.of(inside))
            .forEach(group -> apart.add(group.stream().map(i -> from + i).toList()));
      }
      assertThat(decisions.groups(Links.of(near))).as("seed %s", seed).isEqualTo(apart);
      assertThat(apart).hasSizeBetween(PARTS, ARTICLES - 1);
    }
  }
}
