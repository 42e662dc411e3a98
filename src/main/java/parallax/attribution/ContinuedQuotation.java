package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Span;

/**
 * A quotation without a speaker of its own that goes on from one with a speaker: later in the same
 * paragraph, or in a next paragraph that opens with its mark. It inherits the source and has no
 * cue.
 */
final class ContinuedQuotation implements Construction {
  @Override
  public String name() {
    return "goes on from the quotation before";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    List<Attribution> result = new ArrayList<>();
    Optional<Attribution> last = Optional.empty();
    int lastBlock = -1;
    for (Quotation quotation : scene.quotations()) {
      Optional<Attribution> own = covering(all, quotation);
      if (own.isPresent()) {
        last = own.filter(one -> one.source().isPresent());
        lastBlock = quotation.block();
        continue;
      }
      boolean near = lastBlock == quotation.block() || opensNext(scene, quotation, lastBlock);
      if (last.isPresent() && near && quotation.sentenceLike() && quotation.words() >= 4) {
        Attribution going =
            new Attribution(
                Attribution.Form.DIRECT,
                last.get().act(),
                last.get().source(),
                Optional.empty(),
                List.of(quotation.span()),
                name());
        result.add(going);
        all.add(going);
        lastBlock = quotation.block();
      }
    }
    return result;
  }

  private static Optional<Attribution> covering(List<Attribution> all, Quotation quotation) {
    Span span = quotation.span();
    return all.stream()
        .filter(one -> one.content().stream().anyMatch(content -> content.contains(span)))
        .findFirst();
  }

  /** The next paragraph opens with this quotation and nothing else speaks between. */
  private static boolean opensNext(Scene scene, Quotation quotation, int lastBlock) {
    if (lastBlock < 0 || quotation.block() != lastBlock + 1) {
      return false;
    }
    Block block = scene.document().article().blocks().get(quotation.block());
    return block.span().start() == quotation.span().start()
        && quotation.span().end() >= block.span().end() - 1;
  }
}
