package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;
import parallax.model.Voice;

/**
 * Order and space: how much of a text goes to what others tell too, how much to sources, and with
 * which shared statements it begins.
 *
 * @param column the text
 * @param shared share of its words in sentences of shared statements, percent
 * @param given share of its words that are not in its own voice, percent
 * @param first the first shared statements, in the text's order
 */
public record SpaceRow(Column column, String shared, String given, List<First> first) {
  private static final int MOST_FIRST = 3;
  private static final int LONGEST_LABEL = 60;

  /**
   * A shared statement.
   *
   * @param label its label
   * @param passage its anchor on the page
   * @param depth its paragraph
   */
  public record First(String label, String passage, String depth) {}

  static List<SpaceRow> of(EventContext event) {
    List<SpaceRow> rows = new ArrayList<>();
    for (int i = 0; i < event.texts() && event.texts() > 1; i++) {
      rows.add(of(event, i));
    }
    return rows;
  }

  private static SpaceRow of(EventContext event, int article) {
    Reading reading = event.reading(article);
    Set<Integer> told = new HashSet<>();
    List<First> first = new ArrayList<>();
    List<Statement> here =
        event.alignment().statements().stream()
            .filter(statement -> !statement.of(article).isEmpty())
            .sorted(Comparator.comparing(statement -> statement.of(article).get(0).span()))
            .toList();
    for (Statement statement : here) {
      statement.of(article).forEach(telling -> told.add(telling.sentence()));
      Telling telling = statement.of(article).get(0);
      int block = reading.document().sentences().get(telling.sentence()).block();
      int paragraph = reading.article().paragraph(block);
      if (paragraph > 0 && first.size() < MOST_FIRST) {
        first.add(
            new First(
                Texts.shortened(statement.label(), LONGEST_LABEL),
                statement.id(),
                "¶\u00a0" + paragraph));
      }
    }
    int all = Math.max(1, reading.document().bodyWords());
    int shared = 0;
    int given = 0;
    List<Sentence> sentences = reading.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (reading.document().kind(sentences.get(i)).isBody()) {
        shared += told.contains(i) ? sentences.get(i).words() : 0;
        given += given(reading, sentences.get(i));
      }
    }
    return new SpaceRow(event.column(article), percent(shared, all), percent(given, all), first);
  }

  private static int given(Reading reading, Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      boolean own = reading.observed().voiceAt(token.span()) == Voice.OWN;
      words += token.isWord() && !own ? 1 : 0;
    }
    return words;
  }

  private static String percent(int part, int all) {
    return Math.round(100.0 * part / all) + " %";
  }
}
