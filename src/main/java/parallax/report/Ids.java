package parallax.report;

import java.util.HashSet;
import java.util.Set;

/** Ids of one page: each is given once, at the first place that asks for it. */
final class Ids {
  private final boolean giving;
  private final Set<String> given = new HashSet<>();

  Ids(boolean giving) {
    this.giving = giving;
  }

  /** True where the id is free and now belongs to the caller. */
  boolean claim(String id) {
    return giving && given.add(id);
  }

  boolean isGiven(String id) {
    return given.contains(id);
  }
}
