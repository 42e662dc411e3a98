package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Article;
import parallax.model.DistinctiveWord;
import parallax.model.FramedValue;
import parallax.model.FramingSlot;
import parallax.model.Sentence;
import parallax.model.Statement;
import parallax.model.Voice;

/**
 * One slot with the words of every text that fill it.
 *
 * @param id anchor on the page
 * @param name of the slot
 * @param cells one for each text
 * @param filled true where a text fills it
 */
public record FramingRow(String id, String name, List<Cell> cells, boolean filled) {
  private static final int MOST_ITEMS = 3;

  /**
   * What one text has.
   *
   * @param column the text
   * @param items its words; none where nothing was found
   * @param more how many further values stand in the data
   * @param none what is said where there are none
   */
  public record Cell(Column column, List<Item> items, int more, String none) {}

  /**
   * A value.
   *
   * @param words the words; empty where they may not be shown
   * @param note whom it is about, the voice where it is not the outlet's, and the place
   * @param href the place in the text
   */
  public record Item(String words, String note, String href) {}

  /** The slots of the story that are sure enough; none where no text fills one. */
  static List<FramingRow> of(EventContext event) {
    FramingSlots slots = FramingSlots.bundled();
    List<FramingRow> rows = new ArrayList<>();
    for (FramingSlots.Row slot : slots.rows()) {
      if (slots.isShown(slot.slot()) && !slot.slot().isOfHeadline()) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < event.texts(); i++) {
          cells.add(cell(event, slot.slot(), i));
        }
        boolean filled = cells.stream().anyMatch(cell -> !cell.items().isEmpty());
        rows.add(new FramingRow(id(slot.slot()), slot.name(), cells, filled));
      }
    }
    FramingRow words = distinctive(event);
    if (words.filled()) {
      rows.add(words);
    }
    return rows.stream().anyMatch(FramingRow::filled) ? rows : List.of();
  }

  /** Words that one text uses more than the others where they tell the same. */
  private static FramingRow distinctive(EventContext event) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      int article = i;
      List<DistinctiveWord> words =
          event.compared().distinctive().stream().filter(w -> w.article() == article).toList();
      List<Item> items = words.stream().limit(MOST_ITEMS).map(word -> item(event, word)).toList();
      cells.add(new Cell(event.column(i), items, 0, "Nothing found"));
    }
    boolean filled = cells.stream().anyMatch(cell -> !cell.items().isEmpty());
    return new FramingRow("f-words", "Words used more here than in the other texts", cells, filled);
  }

  private static Item item(EventContext event, DistinctiveWord word) {
    String times = word.uses() + " times here, " + word.elsewhere() + " in the others together";
    Sentence sentence = event.sentenceAt(word.article(), word.span()).orElseThrow();
    String anchor = Where.anchor(event.reading(word.article()).article(), sentence);
    return new Item(
        event.words(word.article(), word.span()),
        times,
        event.column(word.article()).href() + "#" + anchor);
  }

  /** The anchor of a slot's row. */
  static String id(FramingSlot slot) {
    return "f-" + slot.label();
  }

  private static Cell cell(EventContext event, FramingSlot slot, int article) {
    List<String> shared = event.alignment().statements().stream().map(Statement::id).toList();
    Set<String> seen = new TreeSet<>();
    List<FramedValue> values =
        event.compared().framing().stream()
            .filter(value -> value.slot() == slot && value.article() == article)
            .filter(value -> seen.add(value.words()))
            .sorted(
                Comparator.comparing((FramedValue value) -> !shared.contains(value.statement())))
            .toList();
    List<Item> items = values.stream().limit(MOST_ITEMS).map(value -> item(event, value)).toList();
    return new Cell(event.column(article), items, values.size() - items.size(), "Nothing found");
  }

  private static Item item(EventContext event, FramedValue value) {
    Column column = event.column(value.article());
    return new Item(event.words(value), note(event, value), href(event, column, value));
  }

  /** Whom it is about, the voice where it is not the outlet's, and the place. */
  static String note(EventContext event, FramedValue value) {
    List<String> notes = new ArrayList<>();
    if (value.slot() == FramingSlot.JUDGEMENT && !event.words(value).isEmpty()) {
      notes.add("of “" + value.actor() + "”");
    }
    if (value.voice() != Voice.OWN) {
      notes.add(Words.voice(value.voice()));
    }
    Article article = event.reading(value.article()).article();
    notes.add(Where.of(article, sentence(event, value)).toLowerCase(Locale.ROOT));
    return String.join(", ", notes);
  }

  /** The way to the words. */
  static String href(EventContext event, Column column, FramedValue value) {
    Article article = event.reading(value.article()).article();
    return column.href() + "#" + Where.anchor(article, sentence(event, value));
  }

  private static Sentence sentence(EventContext event, FramedValue value) {
    return event.reading(value.article()).document().sentences().get(value.sentence());
  }
}
