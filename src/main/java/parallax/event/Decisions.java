package parallax.event;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Placement;

/** How close articles must be to tell one event, and what is said of each group that results. */
public final class Decisions {
  /** Two groups whose mean closeness is at least this may tell one event. */
  private static final double SAME_EVENT = 0.09;

  /** In a run of few articles all that most of them share looks rare: more is asked. */
  private static final double FEW = 4;

  private static final double FEW_PRIOR = 5;

  /** From this share on an article that stays alone resembles the other event. */
  private static final double UNSURE = 0.75;

  private static final double NOTHING = 0.05;

  private final Rarity rarity;
  private final Reasons reasons;

  /** Decides for the run that this rarity was counted in. */
  public Decisions(Rarity rarity) {
    this.rarity = rarity;
    this.reasons = new Reasons(rarity);
  }

  /** Two groups whose mean closeness is at least this may tell one event. */
  public double threshold() {
    return SAME_EVENT * (1 + FEW / (rarity.articles() + FEW_PRIOR));
  }

  /** The groups among articles whose links are given, each with its members in order. */
  public List<List<Integer>> groups(Links links) {
    return new Clusters(links, threshold(), rarity.articles()).merged();
  }

  /** True where something is said of the event that is nearest to a group of this size. */
  public boolean tells(int size, Nearest nearest) {
    return nearest.mean() >= (size > 1 ? threshold() : NOTHING);
  }

  /**
   * What is said of a group beside another event. Of several articles: what follows each of their
   * reasons, empty where nothing does. Of a single article: its whole reason.
   */
  public String beside(List<Profile> group, List<Profile> others, Nearest nearest) {
    if (!tells(group.size(), nearest)) {
      return beside(group);
    }
    if (group.size() > 1) {
      return reasons.apart(group, others, EventIds.of(others));
    }
    Profile profile = group.get(0);
    boolean inBetween =
        nearest.mean() >= UNSURE * threshold() && !reasons.hasOtherActors(profile, others);
    return inBetween
        ? reasons.unsure(profile, others, EventIds.of(others))
        : reasons.refused(profile, others);
  }

  /** The same for a group without another event near it. */
  public String beside(List<Profile> group) {
    if (group.size() > 1) {
      return "";
    }
    return rarity.articles() == 1
        ? "the only article"
        : "no other article shares its names and rare words";
  }

  /**
   * One placement for each article of a group.
   *
   * @param group sorted by id
   * @param beside what {@link #beside} said of it
   */
  public List<Placement> placements(List<Profile> group, String beside) {
    String event = EventIds.of(group);
    if (group.size() == 1) {
      return List.of(new Placement(group.get(0).id(), event, beside));
    }
    List<Placement> placements = new ArrayList<>();
    for (Profile member : group) {
      List<Profile> others = group.stream().filter(m -> !m.id().equals(member.id())).toList();
      placements.add(new Placement(member.id(), event, reasons.joined(member, others) + beside));
    }
    return placements;
  }
}
