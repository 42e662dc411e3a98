package parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import parallax.markdown.Markdown;

/**
 * How everything is counted: the pages of the metrics as people wrote them, what was measured of
 * them, and the run card.
 *
 * @param frame what surrounds it
 * @param metrics one section for each metric
 * @param framing the slots of framing, with their measured precision
 * @param grouping how well texts are put with their events
 * @param orders how often each metric puts two texts in the right order
 * @param curve the same for the surest pairs, down to all of them
 * @param glossary terms and labelled texts with their sources
 * @param card what the run was made of
 */
public record MethodPage(
    Frame frame,
    List<Section> metrics,
    List<Slot> framing,
    List<Measured.Line> grouping,
    List<Measured.Order> orders,
    List<Measured.Step> curve,
    Prose glossary,
    RunCard card) {
  private static final List<String> METRICS = List.of("hedging", "attribution", "loaded");

  /**
   * One metric's page.
   *
   * @param id metric id
   * @param letter class of its marks
   * @param page the page, headings one level lower, examples marked
   * @param measured its accuracy
   */
  public record Section(String id, String letter, Prose page, List<Measured.Line> measured) {}

  /**
   * Written text in both forms.
   *
   * @param html safe HTML
   * @param markdown as written
   */
  public record Prose(String html, String markdown) {
    static Prose of(String resource, String letter) {
      String lower = read(resource).replaceAll("(?m)^#", "##");
      String html =
          Markdown.toHtml(lower)
              .replaceAll("\\[\\[([^\\[\\]]+)\\]\\]", "<mark class=\"" + letter + "\">$1</mark>");
      return new Prose(html, lower.replaceAll("\\[\\[([^\\[\\]]+)\\]\\]", "**$1**"));
    }
  }

  static MethodPage of(Book book) {
    Measured measured = new Measured(book.report().accuracy());
    return new MethodPage(
        book.frame(
            "How it is counted",
            "Definitions, formulas, limits, measured accuracy and word lists.",
            "method",
            "method.html",
            true),
        METRICS.stream().map(id -> section(id, measured)).toList(),
        slots(),
        measured.lines("events"),
        measured.orders(),
        measured.curve(),
        Prose.of("/glossary.md", ""),
        book.report().card());
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
    FramingSlots slots = FramingSlots.bundled();
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

  private static Section section(String id, Measured measured) {
    String letter = id.substring(0, 1);
    return new Section(id, letter, Prose.of("/metrics/" + id + ".md", letter), measured.lines(id));
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(MethodPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
