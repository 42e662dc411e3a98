package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import parallax.event.Decisions;
import parallax.event.Nearest;
import parallax.event.Profile;
import parallax.event.Rarity;
import parallax.model.Placement;
import scala.Tuple2;

/**
 * Says of every article why it stands where it does. A group that was nearly taken for another goes
 * to that other one to be compared; so each profile travels at most twice, however many groups are
 * near to one.
 */
final class Telling {
  private final Broadcast<Rarity> rarity;
  private final Partitioner partitioner;

  /** A group that stands beside the one that is nearest to it. */
  private record Beside(int group, Nearest nearest, List<Kept> articles) implements Serializable {}

  Telling(Broadcast<Rarity> rarity, Partitioner partitioner) {
    this.rarity = rarity;
    this.partitioner = partitioner;
  }

  /**
   * The placements by the positions of their articles.
   *
   * @param articles by group
   * @param nearest by group, where there is one
   */
  JavaPairRDD<Long, Placing> placings(
      JavaPairRDD<Integer, Kept> articles, JavaPairRDD<Integer, Nearest> nearest) {
    Broadcast<Rarity> known = rarity;
    JavaPairRDD<Integer, Kept> groups =
        articles.partitionBy(partitioner).persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Integer, Beside> besides =
        groups
            .cogroup(nearest, partitioner)
            .flatMapToPair(
                one ->
                    Lines.stream(one._2()._2().iterator())
                        .map(
                            near ->
                                new Tuple2<>(
                                    near.group(), new Beside(one._1(), near, list(one._2()._1()))))
                        .iterator());
    JavaPairRDD<Integer, String> told =
        groups
            .cogroup(besides, partitioner)
            .flatMapToPair(one -> told(one._2()._1(), one._2()._2(), new Decisions(known.value())));
    return groups
        .cogroup(told, partitioner)
        .flatMapToPair(one -> placings(one._2()._1(), one._2()._2(), new Decisions(known.value())));
  }

  private static List<Kept> list(Iterable<Kept> articles) {
    List<Kept> list = new ArrayList<>();
    articles.forEach(list::add);
    return list;
  }

  private static Iterator<Tuple2<Integer, String>> told(
      Iterable<Kept> others, Iterable<Beside> besides, Decisions decisions) {
    List<Profile> nearest = profiles(sorted(others));
    return Lines.stream(besides.iterator())
        .map(
            one ->
                new Tuple2<>(
                    one.group(),
                    decisions.beside(profiles(sorted(one.articles())), nearest, one.nearest())))
        .iterator();
  }

  private static Iterator<Tuple2<Long, Placing>> placings(
      Iterable<Kept> articles, Iterable<String> told, Decisions decisions) {
    List<Kept> members = sorted(articles);
    List<Profile> group = profiles(members);
    Optional<String> beside = Lines.stream(told.iterator()).findFirst();
    List<Placement> placements =
        decisions.placements(group, beside.orElseGet(() -> decisions.beside(group)));
    List<Tuple2<Long, Placing>> placings = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      placings.add(new Tuple2<>(members.get(i).position(), Placing.of(placements.get(i))));
    }
    return placings.iterator();
  }

  private static List<Kept> sorted(Iterable<Kept> articles) {
    return list(articles).stream()
        .map(kept -> new Tuple2<>(kept.profile().id(), kept))
        .sorted(Comparator.comparing(Tuple2::_1))
        .map(Tuple2::_2)
        .toList();
  }

  private static List<Profile> profiles(List<Kept> articles) {
    return articles.stream().map(Kept::profile).toList();
  }
}
