package parallax.spark;

import org.apache.spark.Partitioner;

/**
 * Where an article stands in the input, as one number: the partition of its line and its place
 * there. What was found out elsewhere goes back to the partition of its text by it, so that the
 * text stays where it is.
 */
final class Position {
  private Position() {}

  static long of(int partition, int index) {
    return ((long) partition << Integer.SIZE) | index;
  }

  static int partition(long position) {
    return (int) (position >>> Integer.SIZE);
  }

  /** Sends everything to the partition of its text. */
  static final class Home extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int partitions;

    Home(int partitions) {
      this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
      return partitions;
    }

    @Override
    public int getPartition(Object key) {
      return partition((Long) key);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Home home && home.partitions == partitions;
    }

    @Override
    public int hashCode() {
      return partitions;
    }
  }
}
