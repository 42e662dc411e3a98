package parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import parallax.markdown.Markdown;

/**
 * How everything is counted: the pages of the metrics as people wrote them, and the run card.
 *
 * @param frame what surrounds it
 * @param metrics one section for each metric
 * @param framing the slots of framing, with their measured precision
 * @param card what the run was made of
 */
public record MethodPage(Frame frame, List<Section> metrics, List<Slot> framing, RunCard card) {
  private static final List<String> METRICS = List.of("hedging", "attribution", "loaded");

  /**
   * One metric's page.
   *
   * @param id metric id
   * @param letter class of its marks
   * @param html the page as safe HTML, headings one level lower, examples marked
   * @param markdown the page as written, headings one level lower
   */
  public record Section(String id, String letter, String html, String markdown) {}

  static MethodPage of(Book book) {
    return new MethodPage(
        book.frame(
            "How it is counted",
            "Definitions, formulas, limits and word lists.",
            "method",
            "method.html",
            true),
        METRICS.stream().map(MethodPage::section).toList(),
        slots(),
        book.report().card());
  }

  /** Word lists with their digests. */
  public SortedMap<String, String> lexicons() {
    return card.lexicons();
  }

  /**
   * How far a slot of framing can be trusted.
   *
   * @param name of the slot
   * @param right values that agree with one of two people, of how many
   * @param both values that agree with both
   * @param bar precision that its group needs
   * @param shown true where it stands on event pages
   */
  public record Slot(String name, String right, String both, String bar, boolean shown) {}

  private static List<Slot> slots() {
    FramingSlots slots = FramingSlots.load();
    return slots.rows().stream()
        .map(
            row ->
                new Slot(
                    row.name(),
                    row.right() + " of " + row.values(),
                    row.both() + " of " + row.values(),
                    Math.round(100 * row.bar()) + " %",
                    slots.isShown(row.slot())))
        .toList();
  }

  private static Section section(String id) {
    String lower = read(id).replaceAll("(?m)^#", "##");
    String letter = id.substring(0, 1);
    String html =
        Markdown.toHtml(lower)
            .replaceAll("\\[\\[(.+?)\\]\\]", "<mark class=\"" + letter + "\">$1</mark>");
    return new Section(id, letter, html, lower.replaceAll("\\[\\[(.+?)\\]\\]", "**$1**"));
  }

  private static String read(String id) {
    String name = "/metrics/" + id + ".md";
    try (InputStream in = MethodPage.class.getResourceAsStream(name)) {
      return in == null ? "# " + id + "\n" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
