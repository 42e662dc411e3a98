package parallax.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import parallax.event.Features;
import parallax.event.Holders;
import parallax.event.ProfileBytes;
import parallax.event.Rarity;
import parallax.model.Article;
import parallax.model.Loaded;
import parallax.spark.Pairs.Link;
import scala.Tuple2;

/**
 * Puts the articles of a run into events, step by step as one machine does. Texts stay where they
 * are: what travels is a profile of each article, twice, and the numbers in its features.
 */
final class Grouping {
  private final Corpus corpus;
  private final Map<String, String> overrides;
  private final JavaSparkContext context;
  private final Partitioner partitioner;
  private final Partitioner home;

  Grouping(Corpus corpus, Map<String, String> overrides, JavaSparkContext context) {
    this.corpus = corpus;
    this.overrides = overrides;
    this.context = context;
    this.home = new Position.Home(corpus.partitions());
    this.partitioner =
        new HashPartitioner(Math.max(corpus.partitions(), context.defaultParallelism()));
  }

  /** The placement of each article, in the partition of its line. */
  JavaPairRDD<Long, Placing> placings() {
    Map<String, String> named = overrides;
    JavaPairRDD<Long, Article> articles =
        corpus.loaded().flatMapToPair(one -> accepted(one).iterator());
    JavaPairRDD<Long, Placing> given =
        articles.flatMapToPair(
            one ->
                parallax.event.Grouping.given(one._2(), named).stream()
                    .map(placement -> new Tuple2<>(one._1(), Placing.of(placement)))
                    .iterator());
    JavaPairRDD<Long, byte[]> open =
        articles
            .filter(one -> parallax.event.Grouping.given(one._2(), named).isEmpty())
            .mapValues(one -> ProfileBytes.of(Machine.pipeline().profile(one)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return given.union(grouped(open)).partitionBy(home);
  }

  private static Stream<Tuple2<Long, Article>> accepted(Tuple2<Long, Loaded> one) {
    return one._2() instanceof Loaded.Accepted accepted
        ? Stream.of(new Tuple2<>(one._1(), accepted.article()))
        : Stream.empty();
  }

  private JavaPairRDD<Long, Placing> grouped(JavaPairRDD<Long, byte[]> open) {
    JavaPairRDD<Integer, Kept> articles = numbered(open);
    int count = (int) open.count();
    Broadcast<Rarity> rarity = context.broadcast(rarity(articles.values(), count));
    JavaPairRDD<Integer, Features> features =
        articles
            .mapValues(kept -> Features.of(kept.profile(), rarity.value()))
            .partitionBy(partitioner)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Link> links =
        Pairs.links(features, partitioner).persist(StorageLevel.MEMORY_AND_DISK());
    Broadcast<Groups.Table> table = context.broadcast(Groups.of(links, count, rarity, partitioner));
    features.unpersist();
    return new Telling(rarity, partitioner)
        .placings(
            articles.mapToPair(one -> new Tuple2<>(table.value().group(one._1()), one._2())),
            Groups.nearest(links, table, rarity, partitioner));
  }

  /** The number of each article is its place in order of ids, the order of one machine. */
  private JavaPairRDD<Integer, Kept> numbered(JavaPairRDD<Long, byte[]> open) {
    JavaPairRDD<Long, Integer> numbers =
        open.mapToPair(one -> new Tuple2<>(ProfileBytes.read(one._2()).id(), one._1()))
            .sortByKey()
            .values()
            .zipWithIndex()
            .mapValues(Long::intValue)
            .partitionBy(home);
    return JavaPairRDD.fromJavaRDD(
        open.map(one -> one)
            .zipPartitions(
                numbers.map(one -> one),
                (articles, places) -> {
                  HashMap<Long, Integer> number = new HashMap<>();
                  places.forEachRemaining(one -> number.put(one._1(), one._2()));
                  return Lines.stream(articles)
                      .map(
                          one ->
                              new Tuple2<>(
                                  number.getOrDefault(one._1(), -1), new Kept(one._1(), one._2())))
                      .iterator();
                }));
  }

  private static Rarity rarity(JavaRDD<Kept> articles, int count) {
    List<Tuple2<String, Holders>> words =
        articles
            .flatMapToPair(
                kept ->
                    Holders.of(kept.profile()).entrySet().stream()
                        .map(word -> new Tuple2<>(word.getKey(), word.getValue()))
                        .iterator())
            .reduceByKey(Holders::and)
            .filter(word -> word._2().articles() > 1)
            .collect();
    HashMap<String, Holders> shared = new HashMap<>();
    words.forEach(word -> shared.put(word._1(), word._2()));
    return new Rarity(count, shared);
  }
}
