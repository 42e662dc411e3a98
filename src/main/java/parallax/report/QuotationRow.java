package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.CollatedQuotation;
import parallax.model.QuotedVersion;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * One quotation as every text gives it.
 *
 * @param id anchor on the page
 * @param label its first words in the base text, or where they may not be shown, who said them
 * @param note what the words that differ may change; empty where they change nothing of the kind
 * @param cells one for each text
 */
public record QuotationRow(String id, String label, String note, List<Cell> cells) {
  /** Ranks up to here differ in more than their form. */
  static final int DIFFERS = 4;

  private static final int LABEL = 64;

  /**
   * How one text gives it.
   *
   * @param column the text
   * @param relation to the longest wording, in words
   * @param speaker as the text names it; empty where it names none
   * @param words the words, in pieces; none where they may not be shown
   * @param where the place in words
   * @param href the place; empty where nothing was found
   */
  public record Cell(
      Column column,
      String relation,
      String speaker,
      List<Piece> words,
      String where,
      Optional<String> href) {}

  /** Words that follow each other; {@code other} where the longest wording does not have them. */
  public record Piece(String text, boolean other) {}

  /** Quotations that two texts or more have in some form: the weightiest differences first. */
  static List<QuotationRow> of(EventContext event) {
    return event.alignment().collation().quotations().stream()
        .filter(CollatedQuotation::isShared)
        .sorted(Comparator.comparingInt(QuotationRow::rank))
        .map(quotation -> of(event, quotation))
        .toList();
  }

  /** Negation, modality and numbers, then speakers, then words and marks, then lengths. */
  static int rank(CollatedQuotation quotation) {
    return quotation.versions().stream().mapToInt(QuotationRow::rank).min().orElse(0);
  }

  private static int rank(QuotedVersion version) {
    if (!version.changes().isEmpty()) {
      return version.changes().stream().mapToInt(Enum::ordinal).min().orElse(0);
    }
    return switch (version.relation()) {
      case OTHER_SPEAKER -> 3;
      case DIFFERENT_WORDS_IN_MARKS -> 4;
      case MARKS_ONLY_HERE -> 5;
      case SPEECH_HERE_PARAPHRASE_THERE, PARAPHRASE -> 6;
      case SHORTER -> 7;
      case SAME_WORDS, NOT_FOUND -> 8;
    };
  }

  private static QuotationRow of(EventContext event, CollatedQuotation quotation) {
    List<Cell> cells = new ArrayList<>();
    for (QuotedVersion version : quotation.versions()) {
      cells.add(cell(event, quotation, version));
    }
    QuotedVersion base = quotation.baseVersion();
    String words = base.span().map(span -> event.words(base.article(), span)).orElse("");
    String label =
        words.isEmpty()
            ? base.speaker().map(speaker -> "Words of " + speaker).orElse("Words in marks")
            : Texts.shortened(words, LABEL);
    return new QuotationRow(quotation.id(), label, note(quotation), cells);
  }

  private static String note(CollatedQuotation quotation) {
    List<String> changes =
        quotation.versions().stream()
            .flatMap(version -> version.changes().stream())
            .distinct()
            .sorted()
            .map(QuotationRow::word)
            .toList();
    return changes.isEmpty() ? "" : "Given differently: " + String.join(", ", changes);
  }

  private static String word(QuotedVersion.Change change) {
    return switch (change) {
      case NEGATION -> "a negation";
      case MODALITY -> "a word such as may or must";
      case NUMBER -> "a number";
    };
  }

  private static Cell cell(EventContext event, CollatedQuotation quotation, QuotedVersion version) {
    Column column = event.column(version.article());
    boolean base = version.article() == quotation.base();
    if (version.span().isEmpty()) {
      String none = Words.relation(version.relation());
      return new Cell(column, none, "", List.of(), "", Optional.empty());
    }
    Span span = version.span().get();
    Optional<Sentence> sentence = event.sentenceAt(version.article(), span);
    String where =
        sentence.map(s -> Where.of(event.reading(version.article()).article(), s)).orElse("Text");
    String anchor =
        version
            .attribution()
            .map(index -> "#a" + (index + 1))
            .or(
                () ->
                    sentence.map(
                        s -> "#" + Where.anchor(event.reading(version.article()).article(), s)))
            .orElse("");
    return new Cell(
        column,
        base ? "Most words in marks" : Words.relation(version.relation()),
        version.speaker().orElse(""),
        pieces(event, version, span),
        where,
        Optional.of(column.href() + anchor));
  }

  private static List<Piece> pieces(EventContext event, QuotedVersion version, Span span) {
    if (event.words(version.article(), span).isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Span other : version.others()) {
      add(event, version, new Span(at, other.start()), false, pieces);
      add(event, version, other, true, pieces);
      at = other.end();
    }
    add(event, version, new Span(at, span.end()), false, pieces);
    return pieces;
  }

  private static void add(
      EventContext event, QuotedVersion version, Span span, boolean other, List<Piece> pieces) {
    if (span.length() > 0) {
      pieces.add(new Piece(event.words(version.article(), span), other));
    }
  }
}
