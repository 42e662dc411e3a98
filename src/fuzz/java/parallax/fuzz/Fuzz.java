package parallax.fuzz;

/** The door through which Jazzer hands its bytes to the target named by {@code parallax.target}. */
public final class Fuzz {
  private static final Property TARGET =
      Targets.named(System.getProperty("parallax.target", "txt"));

  private Fuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    TARGET.check(data);
  }
}
