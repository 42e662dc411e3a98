package parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Loaded;
import parallax.model.SourceText;

/**
 * Furniture by evidence: a block at the edge of a text that stands at the edge of three or more
 * texts of the same outlet. Agencies repeat whole paragraphs of background too; so only a block
 * goes that is no sentence, or that speaks to the reader or of the outlet.
 */
final class RepeatedBlocks {
  static final int TEXTS = 3;
  private static final double MOST_OF_TEXT = .4;
  private static final int LONGEST_FRAGMENT = 25;
  private static final int LONGEST_ADDRESS = 90;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b([Yy]ou|[Yy]ours?|[Oo]urs?|[Uu]s|[Ww]e)\\b|@\\w|https?:|www\\.|(?i:newsletter)");
  private static final Pattern MARKS = Pattern.compile("[\"\u201c\u201d]|(?U)\\B[\u2018']\\w");

  private final LongPredicate repeated;

  /**
   * @param repeated true for the key of an edge block that stands in enough texts
   */
  RepeatedBlocks(LongPredicate repeated) {
    this.repeated = repeated;
  }

  /** True for the key of an edge block that stands in enough texts. */
  boolean isRepeated(long key) {
    return repeated.test(key);
  }

  /** The input without its repeated blocks; a rejected one as it is. */
  Loaded without(Loaded loaded) {
    return loaded instanceof Loaded.Accepted accepted
        ? new Loaded.Accepted(accepted.file(), without(accepted.article()))
        : loaded;
  }

  private Article without(Article article) {
    List<Block> blocks = EdgeCounts.body(article);
    List<Block> dropped = new ArrayList<>(run(article, blocks));
    List<Block> fromBelow = new ArrayList<>(blocks.subList(dropped.size(), blocks.size()));
    fromBelow.sort(Comparator.comparing(Block::span).reversed());
    dropped.addAll(run(article, fromBelow));
    List<Block> kept = article.blocks().stream().filter(b -> !dropped.contains(b)).toList();
    boolean little =
        words(article, dropped) <= MOST_OF_TEXT * words(article, blocks)
            && kept.stream().anyMatch(block -> block.kind().isBody());
    return dropped.isEmpty() || !little ? article : edited(article, kept, dropped);
  }

  /** The repeated blocks from one end up to the first that is not. */
  private List<Block> run(Article article, List<Block> blocks) {
    int end = 0;
    while (end < Math.min(EdgeCounts.EDGE, blocks.size())
        && repeated.test(EdgeCounts.key(article, blocks.get(end)))
        && mayBeFurniture(article, blocks.get(end))) {
      end++;
    }
    return blocks.subList(0, end);
  }

  private static boolean mayBeFurniture(Article article, Block block) {
    String text = article.source().cleaned(block.span());
    Line line = new Line(block.span(), text, true);
    if (!line.endsAsSentence() && line.words() <= LONGEST_FRAGMENT) {
      return true;
    }
    boolean addressed = ADDRESS.matcher(text).find() || text.contains(article.outlet());
    return addressed && !MARKS.matcher(text).find() && line.words() <= LONGEST_ADDRESS;
  }

  private static int words(Article article, List<Block> blocks) {
    return blocks.stream()
        .mapToInt(b -> new Line(b.span(), article.source().cleaned(b.span()), true).words())
        .sum();
  }

  private Article edited(Article article, List<Block> kept, List<Block> dropped) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : article.source().edits()) {
      if (dropped.stream().noneMatch(block -> block.span().contains(edit.span()))) {
        edits.add(edit);
      }
    }
    for (Block block : dropped) {
      String reason = "repeated at the edge of " + TEXTS + " or more texts of this outlet";
      edits.add(new Edit(block.span(), "", Edit.Kind.DROPPED, reason));
    }
    edits.sort(Comparator.comparing(Edit::span));
    SourceText source = article.source();
    return article.with(new SourceText(source.original(), edits, source.extracted()), kept);
  }
}
