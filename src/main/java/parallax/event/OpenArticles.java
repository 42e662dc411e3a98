package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import parallax.model.Placement;

/** Groups the articles whose event nobody has named. */
final class OpenArticles {
  /** Two groups whose mean closeness is at least this tell one event. */
  static final double SAME_EVENT = 0.135;

  /** From here on an article that stays alone resembles the other event. */
  static final double UNSURE = 0.75 * SAME_EVENT;

  private static final double NOTHING = 0.05;

  /** Another event and the mean closeness of an article to it. */
  private record Nearest(List<Profile> members, double mean) {}

  private final List<Profile> articles;
  private final List<SortedMap<Integer, Double>> links = new ArrayList<>();
  private final List<List<Integer>> groups;
  private final Reasons reasons;

  /**
   * @param articles sorted by id
   */
  OpenArticles(List<Profile> articles) {
    this.articles = List.copyOf(articles);
    Rarity rarity = new Rarity(articles);
    Closeness closeness = new Closeness(articles, rarity);
    this.reasons = new Reasons(rarity);
    List<SortedSet<Integer>> pairs = Candidates.of(articles.size(), closeness, rarity);
    for (int i = 0; i < articles.size(); i++) {
      SortedMap<Integer, Double> near = new TreeMap<>();
      for (int other : pairs.get(i)) {
        near.put(other, closeness.of(i, other));
      }
      links.add(near);
    }
    this.groups = new Clusters(links, SAME_EVENT).merged();
  }

  /** One placement for each article, by event and then by id. */
  List<Placement> placements() {
    List<Placement> placements = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Profile> members = group.stream().map(articles::get).toList();
      String event = EventIds.of(members);
      for (int article : group) {
        String reason = group.size() == 1 ? alone(article) : together(article, members);
        placements.add(new Placement(articles.get(article).id(), event, reason));
      }
    }
    return placements;
  }

  private String together(int article, List<Profile> members) {
    Profile profile = articles.get(article);
    return reasons.joined(profile, members.stream().filter(m -> !m.equals(profile)).toList());
  }

  private String alone(int article) {
    if (articles.size() == 1) {
      return "the only article";
    }
    Profile profile = articles.get(article);
    Optional<Nearest> found = nearest(article);
    if (found.isEmpty() || found.get().mean < NOTHING) {
      return "no other article shares its names and rare words";
    }
    Nearest nearest = found.get();
    boolean inBetween = nearest.mean >= UNSURE && !reasons.hasOtherActors(profile, nearest.members);
    return inBetween
        ? reasons.unsure(profile, nearest.members, EventIds.of(nearest.members))
        : reasons.refused(profile, nearest.members);
  }

  private Optional<Nearest> nearest(int article) {
    Optional<Nearest> best = Optional.empty();
    for (List<Integer> group : groups) {
      if (group.contains(article)) {
        continue;
      }
      double sum = 0;
      for (int other : group) {
        int low = StrictMath.min(article, other);
        sum += links.get(low).getOrDefault(StrictMath.max(article, other), 0.0);
      }
      double mean = sum / group.size();
      if (best.isEmpty() || mean > best.get().mean) {
        best = Optional.of(new Nearest(group.stream().map(articles::get).toList(), mean));
      }
    }
    return best;
  }
}
