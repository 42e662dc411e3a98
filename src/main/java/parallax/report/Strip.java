package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Document;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Where the marked words of one text fall, from its first word to its last.
 *
 * @param column the text
 * @param width share of the longest text's words, in percent
 * @param counts how many marks of each kind, in words
 * @param lanes one path for each kind
 */
public record Strip(Column column, String width, String counts, List<Lane> lanes) {
  private static final int LANE_HEIGHT = 17;
  private static final List<String> KINDS = List.of("h", "a", "l");

  /** Marks of one kind: class, top of its lane, and an SVG path with a stroke for each mark. */
  public record Lane(String letter, int top, String path) {}

  static List<Strip> of(EventContext event) {
    int longest = event.columns().stream().mapToInt(Column::words).max().orElse(1);
    return event.columns().stream().map(column -> of(event, column, longest)).toList();
  }

  private static Strip of(EventContext event, Column column, int longest) {
    Reading reading = event.reading(column.number() - 1);
    List<Lane> lanes = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    Document document = reading.document();
    int[] before = wordsBefore(document);
    List<Mark> body =
        reading.marks().stream().filter(m -> wordsBefore(document, before, m) >= 0).toList();
    for (int k = 0; k < KINDS.size(); k++) {
      String kind = KINDS.get(k);
      StringBuilder path = new StringBuilder();
      List<Mark> marks = body.stream().filter(m -> Markup.letter(m).equals(kind)).toList();
      for (Mark mark : marks) {
        double x = 100.0 * wordsBefore(document, before, mark) / Math.max(1, longest);
        path.append(String.format(Locale.ROOT, "M%.1f %dv12", x, k * LANE_HEIGHT + 2));
      }
      lanes.add(new Lane(kind, k * LANE_HEIGHT + 1, path.toString()));
      counts.add(Figures.count(marks.size(), noun(kind)));
    }
    double width = 100.0 * column.words() / Math.max(1, longest);
    return new Strip(column, Figures.decimals(width, 1), String.join(", ", counts), lanes);
  }

  private static String noun(String kind) {
    return switch (kind) {
      case "h" -> "hedge";
      case "a" -> "attribution";
      default -> "loaded term";
    };
  }

  /** Words of the story before each sentence. */
  private static int[] wordsBefore(Document document) {
    int[] before = new int[document.sentences().size()];
    for (int i = 1; i < before.length; i++) {
      Sentence last = document.sentences().get(i - 1);
      before[i] = before[i - 1] + (document.kind(last).isBody() ? last.words() : 0);
    }
    return before;
  }

  /** Words of the story before a mark; -1 where the mark stands outside the story. */
  private static int wordsBefore(Document document, int[] before, Mark mark) {
    int start = mark.span().start();
    int index = document.sentenceAt(start);
    Sentence sentence = document.sentences().get(index);
    boolean inside = sentence.span().start() <= start && start < sentence.span().end();
    if (!inside || !document.kind(sentence).isBody()) {
      return -1;
    }
    return before[index]
        + (int)
            sentence.tokens().stream()
                .filter(Token::isWord)
                .filter(token -> token.span().start() < start)
                .count();
  }
}
