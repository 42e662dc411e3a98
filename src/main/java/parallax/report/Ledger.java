package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.model.Reading;
import parallax.model.SourceType;

/**
 * Everyone one text leans on, each source once.
 *
 * @param column the text
 * @param groups people and offices, bodies and papers, people without a name, nobody
 * @param units one drawn unit for each source
 * @param shares of the text's body words, by kind of source
 * @param questions what an editor may ask
 */
public record Ledger(
    Column column,
    List<Group> groups,
    List<Unit> units,
    List<Share> shares,
    List<LedgerQuestion> questions) {
  private static final Set<SourceType> PEOPLE = EnumSet.of(SourceType.NAMED, SourceType.ROLE);
  private static final Set<SourceType> BODIES =
      EnumSet.of(SourceType.INSTITUTION, SourceType.DOCUMENT, SourceType.OUTLET);
  private static final int STEP = 13;

  /** Sources of one kind: what the group is called, how many there are, and each of them. */
  public record Group(String id, String name, int count, List<Entry> entries) {}

  /**
   * A source as the text names it.
   *
   * @param words its name, or the cue of what is given to nobody
   * @param type kind of source
   * @param times how often it is leaned on
   * @param first paragraph of the first time, such as "¶ 3"; empty outside the story
   * @param given how many words of the story it is given, such as "34 words"
   * @param anonymity reason given, no reason found, or empty
   * @param href the first attribution
   */
  public record Entry(
      String words,
      String type,
      int times,
      String first,
      String given,
      String anonymity,
      String href) {}

  /** A drawn unit: its group's class, and its left edge. */
  public record Unit(String group, int x) {}

  /** Body words that are given to a kind of source: what it is called, share, count. */
  public record Share(String name, String share, String words) {}

  static List<Ledger> of(EventContext event) {
    return event.columns().stream().map(column -> of(event, column)).toList();
  }

  private static Ledger of(EventContext event, Column column) {
    int article = column.number() - 1;
    Reading reading = event.reading(article);
    Sourcing sourcing = Sourcing.of(reading);
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    List.of("s1", "s2", "s3", "s4").forEach(id -> groups.put(id, new ArrayList<>()));
    for (Sourcing.Row row : sourcing.sources()) {
      String anonymity = Sourcing.anonymity(reading, row);
      Entry entry = entry(event, article, row.attributions(), row.words(), anonymity);
      String words = entry.words().isEmpty() ? "" : row.name();
      groups
          .getOrDefault(group(row.type()), new ArrayList<>())
          .add(
              new Entry(
                  words,
                  Words.source(row.type()),
                  entry.times(),
                  entry.first(),
                  entry.given(),
                  anonymity,
                  entry.href()));
    }
    List<Entry> nobody = groups.getOrDefault("s4", new ArrayList<>());
    for (int attribution : sourcing.nobody()) {
      int words = sourcing.counted().get(attribution);
      nobody.add(entry(event, article, List.of(attribution), words, ""));
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((id, entries) -> all.add(group(id, List.copyOf(entries))));
    return new Ledger(column, all, units(all), shares(sourcing), LedgerQuestion.of(event, article));
  }

  private static Entry entry(
      EventContext event, int article, List<Integer> made, int words, String anonymity) {
    Reading reading = event.reading(article);
    Credit credit = Credit.of(event, article, made.get(0));
    int paragraph = Sourcing.paragraph(reading, made.get(0));
    return new Entry(
        credit.words(),
        credit.type(),
        made.size(),
        paragraph == 0 ? "" : "¶\u00a0" + paragraph,
        Figures.count(words, "word"),
        anonymity,
        credit.href());
  }

  private static List<Share> shares(Sourcing sourcing) {
    List<SourceType> known =
        Arrays.stream(SourceType.values()).filter(SourceType::isIdentifiable).toList();
    return List.of(
        share("a source that readers can identify", sourcing.words(known), sourcing),
        share("a source without a name", sourcing.words(List.of(SourceType.UNNAMED)), sourcing),
        share("vague sources", sourcing.words(List.of(SourceType.VAGUE)), sourcing),
        share("nobody", sourcing.nobodyWords(), sourcing));
  }

  private static Share share(String name, int words, Sourcing sourcing) {
    return new Share(name, percent(words, sourcing.words()), Figures.count(words));
  }

  private static String percent(int words, int base) {
    return base == 0 ? "0" : String.valueOf(StrictMath.round(100.0 * words / base));
  }

  private static String group(SourceType type) {
    return PEOPLE.contains(type) ? "s1" : BODIES.contains(type) ? "s2" : "s3";
  }

  private static Group group(String id, List<Entry> entries) {
    String name =
        switch (id) {
          case "s1" -> "People by name or office";
          case "s2" -> "Institutions, documents, outlets";
          case "s3" -> "Without a name, or vague";
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
