package parallax.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import parallax.model.Alignment;
import parallax.model.Compared;
import parallax.model.Presence;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * The one sentence that the first page says of an event: a clear difference of a rate, else the
 * contrast that most of its statements show. Counts are counts of everything that was found.
 */
final class Finding {
  private Finding() {}

  static String of(Compared compared, EventPage page) {
    if (!page.several()) {
      return "One text: nothing to compare.";
    }
    for (Panel panel : page.panels()) {
      for (Panel.VerdictLine line : panel.verdicts()) {
        if (!line.pairs().isEmpty()) {
          String where = line.scope().toLowerCase(Locale.ROOT);
          return String.format(
              Locale.ROOT,
              "%s, %s: %s (%s).",
              Words.family(panel.letter()),
              where,
              line.words(),
              line.pairs());
        }
      }
    }
    return contrast(compared.alignment());
  }

  private static String contrast(Alignment alignment) {
    List<Statement> statements = alignment.statements();
    if (statements.isEmpty()) {
      return "No statement is told by two texts.";
    }
    int bare = count(statements, Finding::isSourcedHereBareThere);
    int plain = count(statements, Finding::isHedgedHerePlainThere);
    String all = Figures.count(statements.size(), "statement") + " told by two texts or more";
    if (bare == 0 && plain == 0) {
      return all + ".";
    }
    return bare >= plain
        ? "Attributed here, bare there: " + Figures.count(bare) + " of " + all + "."
        : "Hedged here, plain there: " + Figures.count(plain) + " of " + all + ".";
  }

  private static int count(List<Statement> statements, Predicate<Statement> shows) {
    return (int) statements.stream().filter(shows).count();
  }

  private static boolean isSourcedHereBareThere(Statement statement) {
    Set<Presence> found = EnumSet.noneOf(Presence.class);
    statement.tellings().forEach(telling -> found.add(telling.presence()));
    boolean sourced = found.contains(Presence.ATTRIBUTED) || found.contains(Presence.QUOTED);
    return sourced && found.contains(Presence.OWN);
  }

  private static boolean isHedgedHerePlainThere(Statement statement) {
    return statement.tellings().stream().map(Telling::hedged).distinct().count() == 2;
  }
}
