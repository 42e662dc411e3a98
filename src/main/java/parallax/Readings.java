package parallax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import parallax.event.Grouping;
import parallax.model.Article;
import parallax.model.Event;
import parallax.model.Loaded;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.report.Outline;

/**
 * The articles of a run on their way into events. A reading takes twenty times the room of its
 * text: those that find no room are made again when their event is compared. The report is the same
 * either way.
 */
public final class Readings implements ReadingSink {
  /**
   * A UTF-16 unit of text takes about 25 bytes as a reading; readings may take a quarter of all.
   */
  private static final int BYTES_FOR_A_UNIT = 4 * 25;

  private final Grouping grouping;
  private final long room;
  private final long[] taken = {0};
  private final List<Article> articles = new ArrayList<>();
  private final List<Loaded.Rejected> rejected = new ArrayList<>();
  private final Map<String, Reading> kept = new ConcurrentHashMap<>();

  /** Articles that are grouped in this way; a quarter of the memory holds readings. */
  Readings(Grouping grouping) {
    this(grouping, Runtime.getRuntime().maxMemory() / BYTES_FOR_A_UNIT);
  }

  /**
   * Articles with room for some readings.
   *
   * @param room UTF-16 units of text whose readings are kept
   */
  Readings(Grouping grouping, long room) {
    this.grouping = grouping;
    this.room = room;
  }

  @Override
  public void read(Reading reading) {
    Article article = reading.article();
    articles.add(article);
    grouping.add(reading.document());
    if (taken[0] + article.text().length() <= room) {
      taken[0] += article.text().length();
      kept.put(article.id(), reading);
    }
  }

  @Override
  public void rejected(Loaded.Rejected one) {
    rejected.add(one);
  }

  /** True where no input could be used. */
  public boolean isEmpty() {
    return articles.isEmpty();
  }

  /** Inputs that could not be used. */
  List<Loaded.Rejected> rejected() {
    return rejected;
  }

  /** All articles, by id. */
  List<Article> sorted() {
    return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
  }

  /** An event before its texts are read and compared. */
  record Planned(Outline outline, List<Article> articles, List<Placement> placements) {}

  /** The events, in the order of their pages. */
  List<Planned> events() {
    List<Placement> placements = grouping.placements();
    SortedMap<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(placements.get(i).event(), id -> new ArrayList<>()).add(i);
    }
    List<Planned> events = new ArrayList<>();
    members.forEach(
        (id, indices) -> {
          List<Article> texts = indices.stream().map(articles::get).toList();
          List<Placement> placed = indices.stream().map(placements::get).toList();
          events.add(new Planned(Outline.of(id, texts), texts, placed));
        });
    events.sort(Comparator.comparing(Planned::outline, Outline.ORDER));
    return events;
  }

  /** An event with its readings, each kept or made again. */
  Event event(Planned planned, Function<Article, Reading> reader) {
    List<Reading> readings =
        planned.articles().stream()
            .map(
                article ->
                    Optional.ofNullable(kept.remove(article.id()))
                        .orElseGet(() -> reader.apply(article)))
            .toList();
    return Events.event(planned.outline().id(), readings, planned.placements());
  }
}
