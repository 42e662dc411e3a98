package parallax.ingest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps what was read as long as all of it together is small: 24 million letters. */
final class Kept {
  private static final long MOST = 24_000_000;

  /** What an input costs besides its text. */
  private static final long EACH = 1_000;

  private final AtomicLong cost = new AtomicLong();

  /** What was seen itself, or nothing once there is too much. */
  Optional<Sight> keep(Sight sight) {
    return Optional.of(sight).filter(one -> cost.addAndGet(EACH + one.letters()) <= MOST);
  }

  /** True where nothing was too much. */
  boolean isWhole() {
    return cost.get() <= MOST;
  }
}
