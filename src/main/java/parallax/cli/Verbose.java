package parallax.cli;

/** A command that can be asked to say more. */
interface Verbose {
  /** True where an error is followed by where it came from. */
  boolean verbose();
}
