package parallax.ingest;

import java.util.Optional;
import parallax.cache.Key;
import parallax.cache.Store;

/**
 * Looks at pieces: reads them, or remembers what a run before saw of the same.
 *
 * @param builder makes articles
 * @param store what runs before kept
 */
record Look(ArticleBuilder builder, Store store) {
  /** Looks for the first time: keeps what it sees, and counts its edges. */
  Sight first(Piece piece, EdgeCounts counts) {
    Sight sight = at(piece);
    counts.add(sight.edges());
    if (sight instanceof Sight.Fresh fresh) {
      fresh.raw().ifPresent(raw -> store.keep(raw, fresh.glance().bytes()));
    }
    return sight;
  }

  /** Reads only what no run before has seen. */
  Sight at(Piece piece) {
    return piece.made(raw -> known(piece, raw), Sight.Refused::new);
  }

  /** Reads whatever runs before have seen. */
  Sight fresh(Piece piece) {
    return piece.made(raw -> read(piece, raw, key(raw)), Sight.Refused::new);
  }

  private Sight known(Piece piece, Raw raw) throws Unusable {
    Optional<Key> key = key(raw);
    Optional<Glance> glance = key.flatMap(store::get).map(Glance::of);
    return glance.isPresent()
        ? new Sight.Remembered(piece, glance.get(), key.orElseThrow(), this)
        : read(piece, raw, key);
  }

  private Sight read(Piece piece, Raw raw, Optional<Key> key) throws Unusable {
    var accepted = piece.accepted(raw, builder);
    return new Sight.Fresh(accepted, Glance.at(accepted.article()), key);
  }

  private Optional<Key> key(Raw raw) {
    return store.keeps() ? Optional.of(raw.key(builder.outletOption())) : Optional.empty();
  }
}
