package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import parallax.Events;
import parallax.ReadingSink;
import parallax.model.Compared;
import parallax.model.Loaded;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.report.DataTables;
import parallax.report.Outline;
import parallax.report.PageNames;
import parallax.report.TableView;
import scala.Tuple2;

/**
 * Compares the texts of each event and makes the rows of all tables. The lines of an event meet in
 * one place, sorted by the event's id; this is the one step that moves texts, each once.
 */
final class Comparing {
  private final Corpus corpus;
  private final boolean fullText;

  /** An article's line with its event. */
  private record Member(long position, Line line, Placing placing) implements Serializable {}

  Comparing(Corpus corpus, boolean fullText) {
    this.corpus = corpus;
    this.fullText = fullText;
  }

  /** The rows of all tables, each table's in the order of one machine. */
  JavaRDD<DataRow> rows(JavaPairRDD<Long, Placing> placings, JavaSparkContext context) {
    Broadcast<Set<String>> names = context.broadcast(corpus.sharedNames());
    Corpus.Reader reader = corpus.reader();
    boolean full = fullText;
    JavaRDD<DataRow> events =
        members(placings)
            .sortByKey(true, Math.max(corpus.partitions(), context.defaultParallelism()))
            .mapPartitions(
                each -> {
                  Corpus.Reader.Open open = reader.open();
                  return Lines.stream(new Runs<>(each))
                      .flatMap(run -> rows(run, open, names.value(), full).stream())
                      .iterator();
                });
    JavaRDD<DataRow> rejected =
        corpus
            .loaded()
            .values()
            .flatMap(
                one ->
                    one instanceof Loaded.Rejected refused
                        ? rows(List.of(), List.of(refused), Set.of(), full).iterator()
                        : Collections.emptyIterator());
    return events.union(rejected);
  }

  private JavaPairRDD<String, Member> members(JavaPairRDD<Long, Placing> placings) {
    return JavaPairRDD.fromJavaRDD(
        corpus
            .lines()
            .map(line -> line)
            .zipPartitions(
                placings.map(placing -> placing),
                (lines, placed) -> {
                  TreeMap<Long, Placing> known = new TreeMap<>();
                  placed.forEachRemaining(one -> known.put(one._1(), one._2()));
                  return Lines.stream(lines)
                      .flatMap(line -> member(line, Optional.ofNullable(known.get(line._1()))))
                      .iterator();
                }));
  }

  private static Stream<Tuple2<String, Member>> member(
      Tuple2<Long, Line> line, Optional<Placing> placed) {
    return placed.stream()
        .map(one -> new Tuple2<>(one.event(), new Member(line._1(), line._2(), one)));
  }

  private static List<DataRow> rows(
      Runs.Run<String, Member> run, Corpus.Reader.Open open, Set<String> names, boolean fullText) {
    List<Reading> readings = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    List<Loaded.Rejected> rejected = new ArrayList<>();
    for (Member member : run.values()) {
      Machine.pipeline()
          .outcome(open.read(member.position(), member.line()))
          .to(
              new ReadingSink() {
                @Override
                public void read(Reading reading) {
                  readings.add(reading);
                  placements.add(member.placing().placement());
                }

                @Override
                public void rejected(Loaded.Rejected broken) {
                  rejected.add(broken);
                }
              });
    }
    List<Compared> compared =
        readings.isEmpty()
            ? List.of()
            : List.of(Machine.pipeline().compare(Events.event(run.key(), readings, placements)));
    return rows(compared, rejected, names, fullText);
  }

  private static List<DataRow> rows(
      List<Compared> events, List<Loaded.Rejected> rejected, Set<String> shared, boolean fullText) {
    PageNames names = PageNames.of(events.stream().map(Outline::of).toList(), shared);
    List<DataRow> rows = new ArrayList<>();
    for (TableView table : new DataTables().tables(events, rejected, names, fullText)) {
      rows.addAll(DataRow.of(table));
    }
    return rows;
  }

  /** All tables without rows. */
  static List<TableView> empty() {
    PageNames names = PageNames.of(List.of(), Set.of());
    return new DataTables().tables(List.of(), List.of(), names, false);
  }
}
