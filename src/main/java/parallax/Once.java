package parallax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and then kept. Safe for several threads.
 *
 * @param <T> the value's type
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  /**
   * Nothing is made yet.
   *
   * @param maker runs once; where it fails, it runs again when asked again
   */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
