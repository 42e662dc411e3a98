package parallax.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Article;
import parallax.model.Block;

/**
 * In how many texts of one outlet a block stands at the upper or lower edge. Counts in fixed memory
 * (a count-min sketch, Cormode and Muthukrishnan 2005): a count may be too high by a collision in
 * all of its rows, never too low.
 */
final class EdgeCounts {
  /** Blocks looked at from either end. */
  static final int EDGE = 6;

  private static final int ROWS = 4;
  private static final int WIDTH = 1 << 20;

  private final byte[][] counts = new byte[ROWS][WIDTH];

  /** Counts the different edge blocks of a text; texts may come from several threads. */
  synchronized void add(Collection<Long> keys) {
    for (long key : keys) {
      for (int row = 0; row < ROWS; row++) {
        int place = place(key, row);
        counts[row][place] = (byte) Math.min(counts[row][place] + 1, Byte.MAX_VALUE);
      }
    }
  }

  /** The different edge blocks of a text. */
  static Set<Long> keys(Article article) {
    Set<Long> keys = new LinkedHashSet<>();
    for (Block block : edges(body(article))) {
      keys.add(key(article, block));
    }
    return keys;
  }

  /** In how many texts of its outlet the block with this key stands at an edge, at most 127. */
  int of(long key) {
    int least = Byte.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, counts[row][place(key, row)]);
    }
    return least;
  }

  /** The blocks that may be furniture: everything but the headline. */
  static List<Block> body(Article article) {
    return article.blocks().stream().filter(block -> block.kind() != Block.Kind.HEADLINE).toList();
  }

  private static List<Block> edges(List<Block> blocks) {
    List<Block> edges = new ArrayList<>(blocks.subList(0, Math.min(EDGE, blocks.size())));
    edges.addAll(blocks.subList(Math.max(0, blocks.size() - EDGE), blocks.size()));
    return edges;
  }

  /** Letters alone decide, with figures as one: "Read 5 comments" and "Read 17 comments" agree. */
  static long key(Article article, Block block) {
    String words = article.outlet() + '\n' + article.source().cleaned(block.span());
    long hash = 0xcbf29ce484222325L;
    boolean figure = false;
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = Character.isDigit(c);
      if (Character.isLetter(c) || c == '\n' || (digit && !figure)) {
        hash = (hash ^ (digit ? '0' : c)) * 0x100000001b3L;
      }
      figure = digit;
    }
    return hash;
  }

  private static int place(long key, int row) {
    long mixed = (key + row * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    return (int) ((mixed ^ (mixed >>> 31)) >>> 20) & (WIDTH - 1);
  }
}
