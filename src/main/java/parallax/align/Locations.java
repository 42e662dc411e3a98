package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.lexicon.WordKeys;
import parallax.model.Alignment;
import parallax.model.Detail;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;

/**
 * Places that two texts give differently: in one statement the same word stands before "in", "at",
 * "near" or the like and a name, and neither text knows the other's name. Sources are left alone:
 * "officials in Varn" are other officials, not another place.
 */
final class Locations {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "off", "outside", "inside", "beside", "above", "under");

  /** What stands behind "in" without being a place, or as a short form of one: "US". */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)january|february|march|april|may|june|july|august|september|october|november"
              + "|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter"
              + "|fall|congress|parliament|senate|house|court|english|god|christmas|easter"
              + "|(?-i:\\p{Lu}{1,4}|(?:\\p{Lu}\\.)+)");

  /**
   * A name behind a word of place.
   *
   * @param anchor key of the word before
   * @param span the name
   */
  private record Location(String anchor, Span span) {}

  private final Event event;

  private Locations(Event event) {
    this.event = event;
  }

  /** By statement, then in order of texts. */
  static List<Detail> of(Alignment alignment) {
    Locations locations = new Locations(alignment.event());
    List<Detail> details = new ArrayList<>();
    for (Statement statement : alignment.statements()) {
      for (Telling a : statement.tellings()) {
        for (Telling b : statement.tellings()) {
          if (a.article() < b.article()
              && alignment.event().voice(a.article()) != alignment.event().voice(b.article())) {
            locations.pair(statement.id(), a, b).ifPresent(details::add);
          }
        }
      }
    }
    return details;
  }

  private Optional<Detail> pair(String statement, Telling a, Telling b) {
    List<Location> here = locations(a);
    List<Location> there = locations(b);
    for (Location one : here) {
      for (Location two : there) {
        if (one.anchor().equals(two.anchor())
            && isOnly(one, here)
            && isOnly(two, there)
            && !knows(b.article(), a.article(), one)
            && !knows(a.article(), b.article(), two)) {
          return Optional.of(
              new Detail(
                  Optional.of(statement),
                  Detail.Kind.PLACE,
                  a.article(),
                  one.span(),
                  b.article(),
                  two.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(Location location, List<Location> all) {
    return all.stream().filter(one -> one.anchor().equals(location.anchor())).count() == 1;
  }

  /** True where a text has a word of a name that another text gives. */
  private boolean knows(int article, int giver, Location location) {
    String name = location.span().cut(event.readings().get(giver).article().text());
    String text = event.readings().get(article).article().text();
    for (String word : name.split("[^\\p{L}]+", -1)) {
      if (word.length() > 2 && text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Location> locations(Telling telling) {
    Observed observed = event.readings().get(telling.article()).observed();
    Sentence sentence = observed.document().sentences().get(telling.sentence());
    List<Token> tokens = sentence.tokens();
    List<Location> found = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token word = tokens.get(i);
      int first = tokens.get(i + 1).tag().equals("DT") ? i + 2 : i + 1;
      int end = first;
      while (end < tokens.size() && tokens.get(end).tag().startsWith("NNP")) {
        end++;
      }
      boolean place =
          WHERE.contains(word.text())
              && end > first
              && telling.span().contains(word.span())
              && WordKeys.hasContent(tokens.get(i - 1))
              && !isOther(observed, tokens, first, end);
      if (place) {
        Span name = tokens.get(first).span().join(tokens.get(end - 1).span());
        found.add(new Location(WordKeys.key(tokens.get(i - 1).text()), name));
      }
    }
    return found;
  }

  /** True for a day, a body, a person's possession, or a name in the words for a source. */
  private static boolean isOther(Observed observed, List<Token> tokens, int first, int end) {
    boolean owner = end < tokens.size() && tokens.get(end).tag().matches("POS|NN.*|JJ.*|CD");
    boolean source =
        observed.attributions().stream()
            .flatMap(made -> made.source().stream())
            .anyMatch(one -> one.span().contains(tokens.get(first).span()));
    return owner
        || source
        || tokens.subList(first, end).stream()
            .anyMatch(token -> NO_PLACE.matcher(token.text()).matches());
  }
}
