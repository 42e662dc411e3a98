package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.FramedValue;
import parallax.model.FramingSlot;
import parallax.model.Headline;

/** Answers that filled slots give: how a text opens, what its headline says is done, and why. */
final class FramedAnswers {
  private static final int MOST_REASONS = 2;
  private static final List<FramingSlot> DONE =
      List.of(FramingSlot.HEADLINE_ACTOR, FramingSlot.HEADLINE_ACT, FramingSlot.HEADLINE_TARGET);
  private static final List<FramingSlot> WHY = List.of(FramingSlot.CAUSE, FramingSlot.MOTIVE);

  private final EventContext event;
  private final FramingSlots slots = FramingSlots.bundled();

  FramedAnswers(EventContext event) {
    this.event = event;
  }

  /** Headline and first words side by side. */
  Difference openings() {
    List<Difference.Answer> cells = new ArrayList<>();
    for (Column column : event.columns()) {
      List<Difference.Item> items = new ArrayList<>();
      HeadlineRow row = HeadlineRow.of(event, column);
      if (!row.headline().isEmpty()) {
        items.add(new Difference.Item(row.plain(), "Headline", column.href()));
      }
      Opening.item(event, column.number() - 1).ifPresent(items::add);
      cells.add(new Difference.Answer(column, items, "Nothing to show"));
    }
    return Difference.ofTexts("d-opens", "How each text begins", "", cells);
  }

  /** The acts of the headlines, with who acts and on whom. */
  Difference done() {
    return ofSlots("d-done", "What was asked or done, by the headline", DONE);
  }

  /** Causes and motives. */
  Difference why() {
    return ofSlots("d-why", "Why", WHY);
  }

  /** Who acts in a text's headline, what is done, and to whom. */
  List<Difference.Item> ofHeadline(Column column) {
    return items(column, DONE.stream().filter(slots::isShown).toList());
  }

  private Difference ofSlots(String id, String question, List<FramingSlot> asked) {
    List<FramingSlot> sure = asked.stream().filter(slots::isShown).toList();
    List<Difference.Answer> cells = new ArrayList<>();
    for (Column column : event.columns()) {
      List<Difference.Item> items =
          items(column, sure).stream()
              .limit(asked.equals(WHY) ? MOST_REASONS : sure.size())
              .toList();
      boolean unread = sure.stream().anyMatch(FramingSlot::isOfHeadline) && hasNoHeadline(column);
      String none = unread ? "No headline in the text itself" : "Nothing found";
      cells.add(new Difference.Answer(column, items, none));
    }
    return Difference.ofTexts(id, question, "", cells);
  }

  private boolean hasNoHeadline(Column column) {
    return event
        .reading(column.number() - 1)
        .article()
        .headline()
        .flatMap(Headline::span)
        .isEmpty();
  }

  private List<Difference.Item> items(Column column, List<FramingSlot> sure) {
    Set<String> seen = new TreeSet<>();
    return event.compared().framing().stream()
        .filter(value -> value.article() == column.number() - 1)
        .filter(value -> sure.contains(value.slot()))
        .filter(value -> seen.add(value.words()))
        .map(value -> item(column, value))
        .toList();
  }

  private Difference.Item item(Column column, FramedValue value) {
    String note =
        switch (value.slot()) {
          case HEADLINE_ACTOR -> "who acts";
          case HEADLINE_ACT -> "what is done";
          case HEADLINE_TARGET -> "to whom or what";
          default -> FramingRow.note(event, value);
        };
    return new Difference.Item(event.words(value), note, FramingRow.href(event, column, value));
  }
}
