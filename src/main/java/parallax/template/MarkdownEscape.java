package parallax.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes plain text so that Markdown and the HTML inside it show it and run nothing: CommonMark
 * 0.31 plus the tables, links, footnotes and formulas of GitHub's dialect.
 */
final class MarkdownEscape {
  private static final String SPECIAL = "\\`*_[]|#~$";
  private static final Pattern LIST = Pattern.compile("^( ?\\d+)([.)])(?=\\s|$)");
  private static final Pattern BULLET = Pattern.compile("^( ?)([-+=])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(?<=\\bwww)(\\.)");

  private MarkdownEscape() {}

  /** One line of Markdown that shows {@code plain}; line breaks become spaces. */
  static String of(String plain) {
    // Four blanks in front would make it code.
    String line =
        plain.replaceAll("[\\r\\n\\t\\u2028\\u2029\\u0085\\f]+", " ").replaceFirst("^ {2,}", " ");
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    String text = LIST.matcher(out).replaceFirst("$1\\\\$2");
    text = BULLET.matcher(text).replaceFirst("$1\\\\$2");
    // Few values hold an address, and the search for one is dear.
    boolean address = text.contains("//") || text.contains(".");
    return address
        ? ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()))
        : text;
  }
}
