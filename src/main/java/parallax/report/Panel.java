package parallax.report;

import java.util.List;
import java.util.Optional;

/**
 * One measure over the texts of an event: dots with intervals on one axis, the number as text.
 *
 * @param family hedging, attribution, loaded: names the fragment that introduces it
 * @param letter class of the family's marks
 * @param metric metric id of the contract
 * @param unit head of the number column; says whose words they are where it is the outlet alone
 * @param voice in which words it was counted
 * @param lines one for each text
 * @param median x of the median, in percent of the drawing's width
 * @param ticks the axis
 * @param ordered true where differences of this rate may be put into words
 * @param verdicts what may be said, for each scope
 */
public record Panel(
    String family,
    String letter,
    String metric,
    String unit,
    String voice,
    List<Line> lines,
    Optional<String> median,
    List<Tick> ticks,
    boolean ordered,
    List<VerdictLine> verdicts) {
  /** One text's rate: figures as text, places on the axis in percent, and its evidence. */
  public record Line(
      Column column,
      String value,
      String interval,
      String counted,
      Optional<Drawn> drawn,
      List<Other> others,
      String href) {}

  /** The rate in another voice. */
  public record Other(String voice, String value) {}

  /** Places on the axis, in percent of the drawing's width. */
  public record Drawn(String low, String high, String at) {}

  /** A mark of the axis. */
  public record Tick(String x, String label) {}

  /** The words of the verdict for one scope and, where it is clear, between whom. */
  public record VerdictLine(String scope, String words, String pairs) {}
}
