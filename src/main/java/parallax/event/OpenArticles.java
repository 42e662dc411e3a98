package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.model.Placement;
import parallax.vector.WordVectors;

/** Groups the articles whose event nobody has named. */
final class OpenArticles {
  /** Two groups whose mean closeness is at least this may tell one event. */
  private static final double SAME_EVENT = 0.09;

  /** In a run of few articles all that most of them share looks rare: more is asked. */
  private static final double FEW = 4;

  private static final double FEW_PRIOR = 5;

  /** From this share on an article that stays alone resembles the other event. */
  private static final double UNSURE = 0.75;

  private static final double NOTHING = 0.05;

  /** Another event and the mean closeness of a group to it. */
  private record Nearest(List<Profile> members, double mean) {}

  private final List<Profile> articles;
  private final Links links;
  private final List<List<Integer>> groups;
  private final int[] groupOf;
  private final double threshold;
  private final Reasons reasons;

  /**
   * @param articles sorted by id
   * @param news how rare words are in the news at large
   */
  OpenArticles(List<Profile> articles, WordVectors news) {
    this.articles = List.copyOf(articles);
    Rarity rarity = new Rarity(articles, news);
    this.reasons = new Reasons(rarity);
    this.links = new Links(articles.size(), new Closeness(articles, rarity), rarity);
    this.threshold = SAME_EVENT * (1 + FEW / (articles.size() + FEW_PRIOR));
    this.groups = new Clusters(links, threshold).merged();
    this.groupOf = new int[articles.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int article : groups.get(group)) {
        groupOf[article] = group;
      }
    }
  }

  /** One placement for each article, by event and then by id. */
  List<Placement> placements() {
    List<Placement> placements = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Profile> members = profiles(group);
      String event = EventIds.of(members);
      if (group.size() == 1) {
        placements.add(new Placement(members.get(0).id(), event, alone(group)));
        continue;
      }
      String apart = apart(group, members);
      for (Profile member : members) {
        List<Profile> others = members.stream().filter(m -> !m.id().equals(member.id())).toList();
        placements.add(new Placement(member.id(), event, reasons.joined(member, others) + apart));
      }
    }
    return placements;
  }

  /** Says of a group which event it was nearly taken for. */
  private String apart(List<Integer> group, List<Profile> members) {
    return nearest(group)
        .filter(near -> near.mean >= threshold)
        .map(near -> reasons.apart(members, near.members, EventIds.of(near.members)))
        .orElse("");
  }

  private String alone(List<Integer> group) {
    if (articles.size() == 1) {
      return "the only article";
    }
    Profile profile = articles.get(group.get(0));
    Optional<Nearest> found = nearest(group);
    if (found.isEmpty() || found.get().mean < NOTHING) {
      return "no other article shares its names and rare words";
    }
    Nearest nearest = found.get();
    boolean inBetween =
        nearest.mean >= UNSURE * threshold && !reasons.hasOtherActors(profile, nearest.members);
    return inBetween
        ? reasons.unsure(profile, nearest.members, EventIds.of(nearest.members))
        : reasons.refused(profile, nearest.members);
  }

  /** The other group that is closest on average; of two as close the first. */
  private Optional<Nearest> nearest(List<Integer> group) {
    SortedMap<Integer, Double> sums = new TreeMap<>();
    for (int article : group) {
      links.of(article).forEach((other, close) -> sums.merge(groupOf[other], close, Double::sum));
    }
    sums.remove(groupOf[group.get(0)]);
    Optional<Nearest> best = Optional.empty();
    for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
      List<Integer> other = groups.get(sum.getKey());
      double mean = sum.getValue() / ((double) group.size() * other.size());
      if (best.isEmpty() || mean > best.get().mean) {
        best = Optional.of(new Nearest(profiles(other), mean));
      }
    }
    return best;
  }

  private List<Profile> profiles(List<Integer> group) {
    return group.stream().map(articles::get).toList();
  }
}
