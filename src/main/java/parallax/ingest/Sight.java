package parallax.ingest;

import java.util.List;
import java.util.Optional;
import parallax.cache.Key;
import parallax.model.Loaded;

/** What the first look at an input leaves for the second. */
sealed interface Sight {
  /** Letters that it holds in memory. */
  int letters();

  /** Keys of the blocks at its edges. */
  List<Long> edges();

  /** The input without the blocks that its outlet repeats. */
  Input without(RepeatedBlocks repeated);

  /** An input that is no article. */
  record Refused(Loaded.Rejected why) implements Sight {
    @Override
    public int letters() {
      return 0;
    }

    @Override
    public List<Long> edges() {
      return List.of();
    }

    @Override
    public Input without(RepeatedBlocks repeated) {
      return new Input.Read(why, Optional.empty());
    }
  }

  /**
   * An article that was read.
   *
   * @param loaded the article
   * @param glance at it
   * @param raw key of what it is made of; empty where nothing is kept
   */
  record Fresh(Loaded.Accepted loaded, Glance glance, Optional<Key> raw) implements Sight {
    @Override
    public int letters() {
      return loaded.article().text().length();
    }

    @Override
    public List<Long> edges() {
      return glance.edges();
    }

    @Override
    public Input without(RepeatedBlocks repeated) {
      return new Input.Read(
          repeated.without(loaded), raw.map(key -> glance.finished(key, repeated::isRepeated)));
    }
  }

  /**
   * An article that a run before has read.
   *
   * @param piece to read it again
   * @param glance of the run before
   * @param raw key of what it is made of
   * @param look reads
   */
  record Remembered(Piece piece, Glance glance, Key raw, Look look) implements Sight {
    @Override
    public int letters() {
      return piece.letters();
    }

    @Override
    public List<Long> edges() {
      return glance.edges();
    }

    @Override
    public Input without(RepeatedBlocks repeated) {
      return new Input.Known(
          piece.file(),
          glance.id(),
          glance.finished(raw, repeated::isRepeated),
          // The file may have changed since: what is read now has the key of what is read now.
          () -> look.fresh(piece).without(repeated).read());
    }
  }
}
