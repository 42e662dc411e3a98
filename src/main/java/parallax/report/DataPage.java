package parallax.report;

import java.util.List;

/**
 * Every data file of the report.
 *
 * @param frame what surrounds it
 * @param files in order of name
 */
public record DataPage(Frame frame, List<File> files) {
  /**
   * One file.
   *
   * @param path from the top of the report
   * @param rows number of rows under the header, with commas; empty for files without rows
   * @param columns header
   * @param size in bytes, with commas
   * @param sha256 of its bytes
   */
  public record File(String path, String rows, List<String> columns, String size, String sha256) {
    /** A file as written; {@code rows} is negative where the file has none. */
    public static File of(String path, int rows, List<String> columns, long bytes, String sha256) {
      String counted = rows < 0 ? "" : Figures.count(rows);
      return new File(path, counted, List.copyOf(columns), Figures.count(bytes), sha256);
    }
  }
}
