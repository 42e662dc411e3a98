package parallax.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import parallax.cache.Key;
import parallax.model.Article;

/**
 * What the other articles of a run need to know of one: its id must be the only one, and its edges
 * may be furniture. Small enough to be kept.
 *
 * @param id of the article
 * @param edges keys of the blocks at its edges, each once, as {@link EdgeCounts} makes them
 */
record Glance(String id, List<Long> edges) {
  static Glance at(Article article) {
    return new Glance(article.id(), List.copyOf(EdgeCounts.keys(article)));
  }

  /** The key of the article without the edges that its outlet repeats. */
  Key finished(Key raw, LongPredicate repeated) {
    Key.Parts parts = raw.and("finished");
    edges.forEach(edge -> parts.add(repeated.test(edge) ? "repeated" : "own"));
    return parts.key();
  }

  byte[] bytes() {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(Long.BYTES * (1 + edges.size()) + name.length);
    out.putLong(edges.size());
    edges.forEach(out::putLong);
    return out.put(name).array();
  }

  static Glance of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int count = (int) in.getLong();
    List<Long> edges = LongStream.range(0, count).map(i -> in.getLong()).boxed().toList();
    byte[] name = Arrays.copyOfRange(bytes, in.position(), bytes.length);
    return new Glance(new String(name, StandardCharsets.UTF_8), edges);
  }
}
