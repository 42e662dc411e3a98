package parallax.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import parallax.ingest.JsonArticles;
import parallax.model.Article;
import parallax.model.Loaded;
import parallax.report.PageNames;
import scala.Tuple2;

/**
 * The articles of a run, each made from its line where the line is. What an article owes to the
 * others, the blocks that its outlet repeats and an id that came before, is counted first over ids
 * and digests alone and handed to every machine.
 */
final class Corpus {
  private final JavaRDD<Line> lines;
  private final JavaRDD<Sight> sights;
  private final Reader reader;

  /**
   * What is first seen of an article.
   *
   * @param position in the input
   * @param id empty where it can't be read
   * @param edges keys of the blocks at its edges
   */
  private record Sight(long position, String id, List<Long> edges) implements Serializable {}

  private Corpus(JavaRDD<Line> lines, JavaRDD<Sight> sights, Reader reader) {
    this.lines = lines;
    this.sights = sights;
    this.reader = reader;
  }

  /** Looks the input through once. */
  static Corpus of(JavaRDD<Line> lines, Optional<String> outlet) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(lines.context());
    String name = outlet.orElse("");
    JavaRDD<Sight> sights =
        lines
            .mapPartitionsWithIndex((partition, each) -> sights(partition, each, name), true)
            .persist(StorageLevel.MEMORY_AND_DISK());
    long[] repeated =
        sights
            .flatMapToPair(sight -> sight.edges().stream().map(e -> new Tuple2<>(e, 1)).iterator())
            .reduceByKey(Integer::sum)
            .filter(count -> count._2() >= JsonArticles.repeatedIn())
            .keys()
            .collect()
            .stream()
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    Map<String, Long> first =
        new HashMap<>(
            sights
                .filter(sight -> !sight.id().isEmpty())
                .mapToPair(sight -> new Tuple2<>(sight.id(), new Tuple2<>(sight.position(), 1)))
                .reduceByKey((a, b) -> new Tuple2<>(Math.min(a._1(), b._1()), 2))
                .filter(id -> id._2()._2() > 1)
                .mapValues(Tuple2::_1)
                .collectAsMap());
    return new Corpus(
        lines, sights, new Reader(name, context.broadcast(repeated), context.broadcast(first)));
  }

  private static Iterator<Sight> sights(int partition, Iterator<Line> lines, String outlet) {
    JsonArticles readers = new JsonArticles(name(outlet), Machine.language());
    int[] index = {0};
    return Lines.stream(lines)
        .map(
            line -> {
              long position = Position.of(partition, index[0]++);
              Loaded loaded = readers.read(line.file(), line.number(), line.json());
              return loaded instanceof Loaded.Accepted accepted
                  ? sight(position, accepted.article())
                  : new Sight(position, "", List.of());
            })
        .iterator();
  }

  private static Sight sight(long position, Article article) {
    return new Sight(
        position, article.id(), Arrays.stream(JsonArticles.edges(article)).boxed().toList());
  }

  private static Optional<String> name(String outlet) {
    return Optional.of(outlet).filter(name -> !name.isEmpty());
  }

  int partitions() {
    return lines.getNumPartitions();
  }

  /** The lines by their positions. */
  JavaPairRDD<Long, Line> lines() {
    return JavaPairRDD.fromJavaRDD(
        lines.mapPartitionsWithIndex(
            (partition, each) -> {
              int[] index = {0};
              return Lines.stream(each)
                  .map(line -> new Tuple2<>(Position.of(partition, index[0]++), line))
                  .iterator();
            },
            true));
  }

  /** What became of each line, by its position; made anew each time, since texts stay put. */
  JavaPairRDD<Long, Loaded> loaded() {
    Reader read = reader;
    return lines()
        .mapPartitionsToPair(
            each -> {
              Reader.Open open = read.open();
              return Lines.stream(each)
                  .map(line -> new Tuple2<>(line._1(), open.read(line._1(), line._2())))
                  .iterator();
            },
            true);
  }

  /** Reads a line of this corpus anywhere. */
  Reader reader() {
    return reader;
  }

  /** Plain page names that two articles would share. */
  Set<String> sharedNames() {
    return sights
        .filter(sight -> !sight.id().isEmpty())
        .mapToPair(s -> new Tuple2<>(PageNames.slug(s.id()), new Tuple2<>(s.id(), s.id())))
        .reduceByKey((a, b) -> new Tuple2<>(least(a._1(), b._1()), greatest(a._2(), b._2())))
        .filter(name -> !name._2()._1().equals(name._2()._2()))
        .keys()
        .collect()
        .stream()
        .collect(Collectors.toSet());
  }

  private static String least(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String greatest(String a, String b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Makes an article of a line, with what the whole run knows about it. */
  static final class Reader implements Serializable {
    private static final long serialVersionUID = 1;

    private final String outlet;
    private final Broadcast<long[]> repeated;
    private final Broadcast<Map<String, Long>> first;

    private Reader(String outlet, Broadcast<long[]> repeated, Broadcast<Map<String, Long>> first) {
      this.outlet = outlet;
      this.repeated = repeated;
      this.first = first;
    }

    /** For one task: it reads line by line. */
    Open open() {
      return new Open(this, new JsonArticles(name(outlet), Machine.language()));
    }

    /**
     * A reader at work.
     *
     * @param known what the run knows
     * @param articles makes articles of lines
     */
    record Open(Reader known, JsonArticles articles) {
      Loaded read(long position, Line line) {
        Loaded read = articles.read(line.file(), line.number(), line.json());
        long[] keys = known.repeated.value();
        Loaded clean = JsonArticles.without(read, key -> Arrays.binarySearch(keys, key) >= 0);
        if (clean instanceof Loaded.Accepted accepted
            && known.first.value().getOrDefault(accepted.article().id(), position) != position) {
          return JsonArticles.second(accepted);
        }
        return clean;
      }
    }
  }
}
