package parallax.evaluate;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param precision share of what was found that was right
 * @param recall share of what was to be found that was found
 * @param f1 their harmonic mean
 * @param low lower end of F1's 95 % interval, by resampling articles
 * @param high upper end
 * @param wanted number to be found
 * @param extra further figures of yes-or-no decisions; may be empty
 */
public record Figure(
    String name,
    double precision,
    double recall,
    double f1,
    double low,
    double high,
    int wanted,
    String extra) {

  /** One line for people: three decimals, in no locale. */
  public String line() {
    return String.format(
            Locale.ROOT,
            "%-18s P %.3f  R %.3f  F1 %.3f [%.3f-%.3f]  n %d  %s",
            name,
            precision,
            recall,
            f1,
            low,
            high,
            wanted,
            extra)
        .stripTrailing();
  }
}
