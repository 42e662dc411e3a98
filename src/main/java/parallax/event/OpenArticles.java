package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Placement;

/** Groups the articles whose event nobody has named, all in the memory of one machine. */
final class OpenArticles {
  private final List<Profile> articles;
  private final Links links;
  private final List<List<Integer>> groups;
  private final int[] groupOf;
  private final Decisions decisions;

  /**
   * @param articles sorted by id
   */
  OpenArticles(List<Profile> articles) {
    this.articles = List.copyOf(articles);
    Rarity rarity = Rarity.of(articles);
    this.decisions = new Decisions(rarity);
    this.links = Links.of(articles.stream().map(a -> Features.of(a, rarity)).toList(), rarity);
    this.groups = decisions.groups(links);
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
      String beside =
          nearest(group)
              .map(near -> decisions.beside(members, profiles(groups.get(near.group())), near))
              .orElseGet(() -> decisions.beside(members));
      placements.addAll(decisions.placements(members, beside));
    }
    return placements;
  }

  private Optional<Nearest> nearest(List<Integer> group) {
    Nearest.Sums sums = new Nearest.Sums();
    int own = groupOf[group.get(0)];
    for (int article : group) {
      links
          .of(article)
          .forEach(
              (other, close) -> {
                if (groupOf[other] != own) {
                  sums.add(groupOf[other], close);
                }
              });
    }
    return sums.nearest(group.size(), other -> groups.get(other).size());
  }

  private List<Profile> profiles(List<Integer> group) {
    return group.stream().map(articles::get).toList();
  }
}
