package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import parallax.event.Decisions;
import parallax.event.Links;
import parallax.event.Nearest;
import parallax.event.Rarity;
import parallax.spark.Forest.Pair;
import parallax.spark.Pairs.Link;
import scala.Tuple2;

/**
 * The groups of a run. Two groups merge only where at least one link between them reaches the
 * threshold; so what hangs together by such links is clustered apart from all else, with the same
 * result. Numbers of articles are all that the driver sees.
 */
final class Groups {
  /** A mean of smaller links may come out a rounding above them. */
  private static final double ROUNDING = 1e-9;

  /** One link as seen from the first of its articles. */
  private record Seen(int from, int to, double closeness) implements Serializable {}

  /** The group of each article by its number, and the size of each group by its least member. */
  static final class Table implements Serializable {
    private static final long serialVersionUID = 1;

    private final int[] group;
    private final int[] size;

    private Table(int[] group) {
      this.group = group;
      this.size = new int[group.length];
      for (int own : group) {
        size[own]++;
      }
    }

    int group(int article) {
      return group[article];
    }

    int size(int group) {
      return size[group];
    }
  }

  private Groups() {}

  /**
   * Which articles stand together.
   *
   * @param articles how many there are, numbered from 0 in order of their ids
   */
  static Table of(
      JavaRDD<Link> links, int articles, Broadcast<Rarity> rarity, Partitioner partitioner) {
    int[] component = components(links, articles, new Decisions(rarity.value()).threshold());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(links.context());
    Broadcast<int[]> components = context.broadcast(component);
    List<Pair> grouped =
        links
            .filter(l -> components.value()[l.a()] == components.value()[l.b()])
            .mapToPair(link -> new Tuple2<>(components.value()[link.a()], link))
            .groupByKey(partitioner)
            .flatMap(one -> cluster(one._2(), new Decisions(rarity.value())).iterator())
            .collect();
    int[] group = new int[articles];
    for (int article = 0; article < articles; article++) {
      group[article] = article;
    }
    grouped.forEach(member -> group[member.a()] = member.b());
    components.unpersist();
    return new Table(group);
  }

  private static int[] components(JavaRDD<Link> links, int articles, double threshold) {
    double least = threshold * (1 - ROUNDING);
    Forest forest = new Forest();
    links
        .filter(link -> link.closeness() >= least)
        .mapPartitions(
            each -> {
              Forest part = new Forest();
              each.forEachRemaining(link -> part.join(new Pair(link.a(), link.b())));
              return part.pairs().iterator();
            })
        .toLocalIterator()
        .forEachRemaining(forest::join);
    int[] component = new int[articles];
    for (int article = 0; article < articles; article++) {
      component[article] = forest.root(article);
    }
    return component;
  }

  /** Each member of a group with the least member of it. */
  private static List<Pair> cluster(Iterable<Link> links, Decisions decisions) {
    SortedSet<Integer> members = new TreeSet<>();
    for (Link link : links) {
      members.add(link.a());
      members.add(link.b());
    }
    List<Integer> sorted = List.copyOf(members);
    SortedMap<Integer, Integer> places = new TreeMap<>();
    List<SortedMap<Integer, Double>> near = new ArrayList<>();
    for (int place = 0; place < sorted.size(); place++) {
      places.put(sorted.get(place), place);
      near.add(new TreeMap<>());
    }
    for (Link link : links) {
      int a = places.getOrDefault(link.a(), 0);
      int b = places.getOrDefault(link.b(), 0);
      near.get(a).put(b, link.closeness());
      near.get(b).put(a, link.closeness());
    }
    List<Pair> grouped = new ArrayList<>();
    for (List<Integer> group : decisions.groups(Links.of(near))) {
      group.forEach(place -> grouped.add(new Pair(sorted.get(place), sorted.get(group.get(0)))));
    }
    return grouped;
  }

  /** The other group that is nearest to each, where something is said of it. */
  static JavaPairRDD<Integer, Nearest> nearest(
      JavaRDD<Link> links,
      Broadcast<Table> table,
      Broadcast<Rarity> rarity,
      Partitioner partitioner) {
    return links
        .filter(link -> table.value().group(link.a()) != table.value().group(link.b()))
        .flatMapToPair(
            link ->
                List.of(
                        seen(table, new Seen(link.a(), link.b(), link.closeness())),
                        seen(table, new Seen(link.b(), link.a(), link.closeness())))
                    .iterator())
        .groupByKey(partitioner)
        .mapPartitionsToPair(
            each -> {
              Decisions decisions = new Decisions(rarity.value());
              return Lines.stream(each)
                  .flatMap(group -> nearest(group, table.value(), decisions).stream())
                  .iterator();
            },
            true);
  }

  private static Optional<Tuple2<Integer, Nearest>> nearest(
      Tuple2<Integer, Iterable<Seen>> group, Table table, Decisions decisions) {
    List<Seen> links = new ArrayList<>();
    group._2().forEach(links::add);
    // Sums of floating numbers depend on their order: that of one machine.
    links.sort(Comparator.comparing(Seen::from).thenComparing(Seen::to));
    Nearest.Sums sums = new Nearest.Sums();
    links.forEach(link -> sums.add(table.group(link.to()), link.closeness()));
    int size = table.size(group._1());
    return sums.nearest(size, table::size)
        .filter(near -> decisions.tells(size, near))
        .map(near -> new Tuple2<>(group._1(), near));
  }

  private static Tuple2<Integer, Seen> seen(Broadcast<Table> table, Seen link) {
    return new Tuple2<>(table.value().group(link.from()), link);
  }
}
