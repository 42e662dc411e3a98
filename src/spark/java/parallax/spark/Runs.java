package parallax.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import scala.Tuple2;

/** Sorted pairs as runs of one key; holds one run in memory at a time. */
final class Runs<K, V> implements Iterator<Runs.Run<K, V>> {
  /** All values of one key. */
  record Run<K, V>(K key, List<V> values) {}

  private final Iterator<Tuple2<K, V>> pairs;
  private final Deque<Tuple2<K, V>> ahead = new ArrayDeque<>();

  Runs(Iterator<Tuple2<K, V>> pairs) {
    this.pairs = pairs;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || pairs.hasNext();
  }

  @Override
  public Run<K, V> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Tuple2<K, V> first = ahead.isEmpty() ? pairs.next() : ahead.remove();
    List<V> values = new ArrayList<>(List.of(first._2()));
    while (ahead.isEmpty() && pairs.hasNext()) {
      Tuple2<K, V> next = pairs.next();
      if (next._1().equals(first._1())) {
        values.add(next._2());
      } else {
        ahead.add(next);
      }
    }
    return new Run<>(first._1(), values);
  }
}
