package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import parallax.event.Features;
import parallax.event.Links;
import scala.Tuple2;

/**
 * The closeness of the pairs worth comparing. Each article goes to its blocking keys as a number;
 * pairs that meet at two keys or more are compared where the features of one meet the other's.
 */
final class Pairs {
  /**
   * Two articles and how close they are.
   *
   * @param a the lesser number
   * @param b the greater number
   * @param closeness as one machine has it
   */
  record Link(int a, int b, double closeness) implements Serializable {}

  /** The features of one article on their way to another. */
  private record Sent(int from, Features features) implements Serializable {}

  private Pairs() {}

  /** The links of all articles; those that count as nothing are left out. */
  static JavaRDD<Link> links(JavaPairRDD<Integer, Features> features, Partitioner partitioner) {
    JavaPairRDD<Integer, Integer> wanted =
        features
            .flatMapToPair(Pairs::keys)
            .groupByKey(partitioner)
            .flatMapToPair(holders -> meetings(holders._2()).iterator())
            .reduceByKey(partitioner, Integer::sum)
            .filter(met -> met._2() >= Links.LEAST_SHARED)
            .mapToPair(met -> new Tuple2<>(first(met._1()), second(met._1())));
    JavaPairRDD<Integer, Sent> sent =
        features
            .cogroup(wanted, partitioner)
            .flatMapToPair(
                one -> {
                  List<Tuple2<Integer, Sent>> copies = new ArrayList<>();
                  for (Features own : one._2()._1()) {
                    one._2()
                        ._2()
                        .forEach(b -> copies.add(new Tuple2<>(b, new Sent(one._1(), own))));
                  }
                  return copies.iterator();
                });
    return features
        .cogroup(sent, partitioner)
        .flatMap(
            one -> {
              List<Link> links = new ArrayList<>();
              for (Features own : one._2()._1()) {
                for (Sent other : one._2()._2()) {
                  double closeness = other.features().closeness(own);
                  if (closeness >= Links.LEAST) {
                    links.add(new Link(other.from(), one._1(), closeness));
                  }
                }
              }
              return links.iterator();
            });
  }

  private static Iterator<Tuple2<Integer, Integer>> keys(Tuple2<Integer, Features> article) {
    List<Tuple2<Integer, Integer>> keys = new ArrayList<>();
    for (int key : article._2().keys()) {
      keys.add(new Tuple2<>(key, article._1()));
    }
    return keys.iterator();
  }

  /** Every pair that holds one key: few, since a key is a word that few articles hold. */
  private static List<Tuple2<Long, Integer>> meetings(Iterable<Integer> holders) {
    List<Integer> sorted = new ArrayList<>();
    holders.forEach(sorted::add);
    sorted.sort(Integer::compare);
    List<Tuple2<Long, Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(new Tuple2<>(((long) sorted.get(i) << Integer.SIZE) | sorted.get(j), 1));
      }
    }
    return pairs;
  }

  private static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private static int second(long pair) {
    return (int) pair;
  }
}
