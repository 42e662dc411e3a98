package parallax.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One value of a table: text, which is guarded against spreadsheets, or a number, which is not. */
public sealed interface Cell {
  /** The characters that stand in the file, before quoting. */
  String written();

  /** A text cell; empty text is an empty cell. */
  static Cell text(String value) {
    return new Text(value);
  }

  /** A whole number. */
  static Cell number(long value) {
    return new Figure(BigDecimal.valueOf(value));
  }

  /**
   * A number with a fixed count of decimals, half up, without exponent; throws where the value is
   * not finite.
   */
  static Cell number(double value, int decimals) {
    return new Figure(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** What a cell of a table that we wrote says: without the guard, where there is one. */
  static String unguarded(String written) {
    boolean guarded =
        written.length() > 1 && written.startsWith("'") && Text.isDangerous(written.charAt(1));
    return guarded ? written.substring(1) : written;
  }

  /** An empty cell. */
  static Cell empty() {
    return new Text("");
  }

  /**
   * Text that no spreadsheet runs as a formula: a first {@code = + - @}, also in full width, tab or
   * line end is preceded by an apostrophe (OWASP, CSV injection).
   *
   * @param value the text as it is
   */
  record Text(String value) implements Cell {
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @Override
    public String written() {
      return !value.isEmpty() && isDangerous(value.charAt(0)) ? "'" + value : value;
    }

    private static boolean isDangerous(char first) {
      return DANGEROUS.indexOf(first) >= 0;
    }
  }

  /**
   * A number, written with a point and without exponent.
   *
   * @param value its value, scale included
   */
  record Figure(BigDecimal value) implements Cell {
    @Override
    public String written() {
      String plain = value.toPlainString();
      return value.signum() == 0 && plain.startsWith("-") ? plain.substring(1) : plain;
    }
  }
}
