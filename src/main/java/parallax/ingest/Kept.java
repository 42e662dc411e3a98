package parallax.ingest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import parallax.model.Loaded;

/** Keeps what was read as long as all of it together is small: 24 million letters. */
final class Kept {
  private static final long MOST = 24_000_000;

  /** What an input costs besides its text. */
  private static final long EACH = 1_000;

  private final AtomicLong cost = new AtomicLong();

  /** The input itself, or nothing once there is too much. */
  Optional<Loaded> keep(Loaded loaded) {
    long length =
        loaded instanceof Loaded.Accepted accepted ? accepted.article().text().length() : 0;
    return Optional.of(loaded).filter(one -> cost.addAndGet(EACH + length) <= MOST);
  }

  /** True where nothing was too much. */
  boolean isWhole() {
    return cost.get() <= MOST;
  }
}
