package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Source;
import parallax.model.SourceType;

/**
 * Everyone one text leans on, each source once.
 *
 * @param column the text
 * @param groups people and offices, bodies and papers, people without a name, nobody
 * @param units one drawn unit for each source
 */
public record Ledger(Column column, List<Group> groups, List<Unit> units) {
  private static final Set<SourceType> PEOPLE = Set.of(SourceType.NAMED, SourceType.ROLE);
  private static final Set<SourceType> BODIES =
      Set.of(SourceType.INSTITUTION, SourceType.DOCUMENT, SourceType.OUTLET);
  private static final int STEP = 13;

  /** Sources of one kind: what the group is called, how many there are, and each of them. */
  public record Group(String id, String name, int count, List<Entry> entries) {}

  /** A source as the text names it, its type, how often it is leaned on, and the first place. */
  public record Entry(String words, String type, int times, String href) {}

  /** A drawn unit: its group's class, and its left edge. */
  public record Unit(String group, int x) {}

  static List<Ledger> of(EventContext event) {
    return event.columns().stream().map(column -> of(event, column)).toList();
  }

  private static Ledger of(EventContext event, Column column) {
    int article = column.number() - 1;
    List<Attribution> made = event.reading(article).observed().attributions();
    Map<String, Map<String, Entry>> groups = new LinkedHashMap<>();
    List.of("s1", "s2", "s3", "s4").forEach(id -> groups.put(id, new LinkedHashMap<>()));
    for (int j = 0; j < made.size(); j++) {
      Credit credit = Credit.of(event, article, j);
      Optional<Source> source = made.get(j).source();
      String words =
          source
              .flatMap(Source::referent)
              .filter(r -> !credit.words().isEmpty())
              .orElse(credit.words());
      Entry entry = new Entry(words, credit.type(), 1, credit.href());
      String key = words.toLowerCase(Locale.ROOT);
      Map<String, Entry> group = groups.getOrDefault(group(source), new LinkedHashMap<>());
      group.merge(key, entry, (a, b) -> new Entry(a.words, a.type, a.times + 1, a.href));
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((id, entries) -> all.add(group(id, List.copyOf(entries.values()))));
    return new Ledger(column, all, units(all));
  }

  private static String group(Optional<Source> source) {
    return source
        .map(Source::type)
        .map(type -> PEOPLE.contains(type) ? "s1" : BODIES.contains(type) ? "s2" : "s3")
        .orElse("s4");
  }

  private static Group group(String id, List<Entry> entries) {
    String name =
        switch (id) {
          case "s1" -> "People by name or office";
          case "s2" -> "Institutions, documents, outlets";
          case "s3" -> "People without a name";
          default -> "No source named";
        };
    return new Group(id, name, entries.size(), entries);
  }

  private static List<Unit> units(List<Group> groups) {
    List<Unit> units = new ArrayList<>();
    int x = 1;
    for (Group group : groups) {
      for (int i = 0; i < group.count(); i++) {
        units.add(new Unit(group.id(), x));
        x += STEP;
      }
      x += group.count() > 0 ? STEP / 2 : 0;
    }
    return units;
  }

  /** Width of the drawing. */
  public int width() {
    return units.isEmpty() ? STEP : units.get(units.size() - 1).x() + STEP;
  }
}
