package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every page of the report as a list, and the index that the search script reads.
 *
 * @param frame what surrounds it
 * @param groups event id to the event's page and its texts' pages, newest event first
 * @param outlets every outlet
 */
public record SearchPage(
    Frame frame, Map<String, List<Link>> groups, List<IndexPage.Outlet> outlets) {
  private static final int MOST_WITH_TEXTS = 200;

  /** True where the list names every text; a longer list names events alone, and search finds. */
  public boolean listsTexts() {
    return groups.size() <= MOST_WITH_TEXTS;
  }

  /** Everything that can be found, events before their texts, outlets last. */
  public List<Link> entries() {
    List<Link> all = new ArrayList<>();
    groups.values().forEach(all::addAll);
    outlets.forEach(outlet -> all.add(new Link(outlet.name(), outlet.href())));
    return all;
  }
}
