package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Statement;

/**
 * Statements that one text alone tells.
 *
 * @param column the text
 * @param count how many there are
 * @param first some of them, in the text's words
 */
public record OnlyHere(Column column, int count, List<Quote> first) {
  private static final int MOST_SHOWN = 4;

  static List<OnlyHere> of(EventContext event) {
    List<OnlyHere> all = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      int article = i;
      List<Statement> here =
          event.alignment().onlyHere().stream()
              .filter(statement -> !statement.of(article).isEmpty())
              .toList();
      List<Quote> first =
          here.stream()
              .map(statement -> event.quote(statement.of(article).get(0), false))
              .filter(quote -> !quote.segments().isEmpty())
              .limit(MOST_SHOWN)
              .toList();
      all.add(new OnlyHere(event.column(i), here.size(), first));
    }
    return all;
  }
}
