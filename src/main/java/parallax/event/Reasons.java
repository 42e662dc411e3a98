package parallax.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in words why an article joined an event or was refused. */
final class Reasons {
  private static final int NAMES = 5;
  private static final int WORDS = 4;
  private static final int OTHERS = 3;
  private static final int LEAST_ACTORS = 2;
  private static final int SHORTEST_WORD = 4;

  private final Rarity rarity;

  Reasons(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Why an article stands with others. */
  String joined(Profile article, List<Profile> others) {
    List<String> names = names(article, key -> isShared(key, others), NAMES);
    List<String> words = words(article, others);
    String shared =
        names.isEmpty()
            ? "the rare words " + list(words)
            : list(names) + (words.isEmpty() ? "" : " and the rare words " + list(words));
    String acts = acts(article, others);
    return "shares " + shared + " with " + ids(others) + acts + dates(article, others);
  }

  /** Why an article stands apart from the event that is nearest to it. */
  String refused(Profile article, List<Profile> others) {
    Set<String> actors = otherActors(article, others);
    List<String> names = names(article, key -> isShared(key, others), NAMES);
    List<String> words = words(article, others);
    List<String> shared = names.isEmpty() ? words : names;
    String only = shared.isEmpty() ? "shares hardly a rare word" : "shares only " + list(shared);
    String different = actors.isEmpty() ? "" : "different actors: " + list(actors) + "; ";
    return different + only + " with " + ids(others) + dates(article, others);
  }

  /** Why it is not clear whether an article belongs to an event. */
  String unsure(Profile article, List<Profile> others, String event) {
    List<String> shared = names(article, key -> isShared(key, others), NAMES);
    List<String> all = shared.isEmpty() ? words(article, others) : shared;
    String only = all.isEmpty() ? "hardly a rare word" : list(all);
    return "unsure: resembles "
        + event
        + ", shares "
        + only
        + " with "
        + ids(others)
        + ", but too little else"
        + dates(article, others);
  }

  /** True where headline and lede name people or bodies that the others never name. */
  boolean hasOtherActors(Profile article, List<Profile> others) {
    return otherActors(article, others).size() >= LEAST_ACTORS;
  }

  private Set<String> otherActors(Profile article, List<Profile> others) {
    return new LinkedHashSet<>(
        names(
            article,
            key ->
                article.top().containsKey(key)
                    && article.words().getOrDefault(key, 0) > 1
                    && others.stream().noneMatch(other -> other.words().containsKey(key)),
            NAMES));
  }

  private static boolean isShared(String key, List<Profile> others) {
    long holders = others.stream().filter(other -> other.words().containsKey(key)).count();
    return 2 * holders >= others.size();
  }

  private List<String> names(Profile article, Predicate<String> test, int most) {
    return ranked(article, article.names().keySet(), test).stream()
        .map(key -> article.names().getOrDefault(key, key))
        .distinct()
        .limit(most)
        .toList();
  }

  private List<String> words(Profile article, List<Profile> others) {
    Predicate<String> rare =
        key ->
            key.length() >= SHORTEST_WORD
                && !article.names().containsKey(key)
                && Character.isLetter(key.charAt(0))
                && isShared(key, others);
    return ranked(article, article.words().keySet(), rare).stream()
        .map(key -> article.shown().getOrDefault(key, key))
        .limit(WORDS)
        .toList();
  }

  private List<String> ranked(Profile article, Collection<String> keys, Predicate<String> test) {
    return keys.stream()
        .filter(test)
        .sorted(
            Comparator.comparingDouble((String key) -> -weight(article, key))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private double weight(Profile article, String key) {
    int uses = article.words().getOrDefault(key, 0) + article.top().getOrDefault(key, 0);
    return (1 + StrictMath.log(1 + uses)) * rarity.of(key);
  }

  private static String acts(Profile article, List<Profile> others) {
    SortedSet<String> shared = new TreeSet<>();
    for (String act : article.acts()) {
      if (others.stream().anyMatch(other -> other.acts().contains(act))) {
        shared.add(article.shown().getOrDefault(act, act));
      }
    }
    return shared.isEmpty()
        ? ""
        : "; both tell at the top: " + list(shared.stream().limit(WORDS).toList());
  }

  private static String dates(Profile article, List<Profile> others) {
    List<Profile> dated = others.stream().filter(o -> o.published().isPresent()).toList();
    if (article.published().isEmpty() || dated.isEmpty()) {
      return "";
    }
    String days =
        dated.stream()
            .map(o -> o.published().orElseThrow().toString())
            .distinct()
            .sorted()
            .limit(OTHERS)
            .collect(Collectors.joining(", "));
    return "; dated " + article.published().get() + ", the others " + days;
  }

  private static String ids(List<Profile> others) {
    List<String> ids = others.stream().map(Profile::id).sorted().limit(OTHERS).toList();
    int more = others.size() - ids.size();
    if (more > 0) {
      return String.join(", ", ids) + " and " + more + " more";
    }
    return ids.size() == 1
        ? ids.get(0)
        : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.get(ids.size() - 1);
  }

  private static String list(Collection<String> words) {
    return String.join(", ", words);
  }
}
