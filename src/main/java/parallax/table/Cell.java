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

  /** An empty cell. */
  static Cell empty() {
    return new Text("");
  }

  /**
   * Text that no spreadsheet runs as a formula: a first {@code = + - @}, tab or carriage return is
   * preceded by an apostrophe (OWASP, CSV injection).
   *
   * @param value the text as it is
   */
  record Text(String value) implements Cell {
    private static final String DANGEROUS = "=+-@\t\r";

    @Override
    public String written() {
      return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
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
