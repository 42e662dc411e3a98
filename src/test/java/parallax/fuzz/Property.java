package parallax.fuzz;

/**
 * Something that must hold of any bytes; an exception or a failed assertion says that it does not.
 */
@FunctionalInterface
public interface Property {
  /** Checks the property on one input. */
  void check(byte[] data) throws Exception;
}
