package parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Span;

/** The parts of a text as they are found, in any order; {@link TextReader} fills it. */
final class Layout {
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Block.Kind> kinds = EnumSet.noneOf(Block.Kind.class);
  private final List<Edit> edits = new ArrayList<>();
  private final List<Span> headline = new ArrayList<>();
  private final List<Span> byline = new ArrayList<>();
  private final List<Span> dateline = new ArrayList<>();
  private final List<Outlets.Found> outlets = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();

  void block(Span span, Block.Kind kind) {
    blocks.add(new Block(span, kind));
    kinds.add(kind);
    if (kind == Block.Kind.HEADLINE) {
      headline.add(span);
    }
  }

  void drop(Span span, String reason) {
    if (span.length() > 0) {
      edits.add(new Edit(span, "", Edit.Kind.DROPPED, reason));
    }
  }

  void byline(Span span) {
    byline.add(span);
    drop(span, "byline");
  }

  void dateline(Span span) {
    dateline.add(span);
    drop(span, "dateline");
  }

  void outlet(Outlets.Found found) {
    outlets.add(found);
  }

  void date(String iso) {
    dates.add(iso);
  }

  /** True where a block of a kind was found; asked for each line, so nothing is sorted. */
  boolean has(Block.Kind kind) {
    return kinds.contains(kind);
  }

  /** True where a part of the story was found. */
  boolean hasBody() {
    return kinds.stream().anyMatch(Block.Kind::isBody);
  }

  /** Blocks in order of position. */
  List<Block> blocks() {
    return blocks.stream().sorted(Comparator.comparing(Block::span)).toList();
  }

  /** Edits in order of position. */
  List<Edit> edits() {
    return edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
  }

  Optional<Span> headline() {
    return headline.stream().findFirst();
  }

  Optional<Span> bylineSpan() {
    return byline.stream().findFirst();
  }

  Optional<Span> datelineSpan() {
    return dateline.stream().findFirst();
  }

  Optional<Outlets.Found> outlet() {
    return outlets.stream().findFirst();
  }

  Optional<String> date() {
    return dates.stream().findFirst();
  }
}
