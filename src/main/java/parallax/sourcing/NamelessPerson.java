package parallax.sourcing;

import java.util.Optional;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Observed;
import parallax.model.Source;
import parallax.model.SourceType;

/**
 * People whom a text quotes without their names. House rules are about them, and not about groups
 * or things that have no name to give.
 */
final class NamelessPerson {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\b(sources?|officials?|aides?|diplomats?|advis[eo]rs?|persons?|people|insiders?"
              + "|executives?|employees?|workers?|ally|allies|senators?|lawmakers?|legislators?"
              + "|ministers?|officers?|staffers?|experts?|specialists?|strategists?|operatives?"
              + "|lawyers?|engineers?|investigators?|prosecutors?|friends?|colleagues?|members?"
              + "|man|men|woman|women|resident|passenger|witness|teacher|nurse|doctor|pilot|parent"
              + "|professor|manager|director|inspectors?|deputy|deputies|traders?|bankers?"
              + "|councill?ors?|trustees?|spokes(man|woman|men|women|person|people)|importers?|exporters?"
              + "|owners?|wholesalers?|drivers?|sailors?|farmers?|clerks?|pickets?|captains?|guards?"
              + "|neighbou?rs?|tenants?|customers?|students?|relatives?|survivors?|volunteers?|teachers|nurses|doctors|pilots)\\b");

  private NamelessPerson() {}

  /** The words of the source where it is people without a name; empty for any other. */
  static Optional<String> words(Observed observed, Attribution made) {
    return made.source()
        .filter(source -> source.type() == SourceType.UNNAMED)
        .map(Source::span)
        .map(span -> span.cut(observed.document().article().text()).replaceAll("\\s+", " "));
  }

  /** True for words that name people by what they are. */
  static boolean isPeople(String words) {
    return PEOPLE.matcher(words).find();
  }
}
