package parallax.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in words why an article joined an event or was refused. */
final class Reasons {
  private static final int NAMES = 5;
  private static final int WORDS = 4;
  private static final int OTHERS = 3;
  private static final double MOST = 0.6;
  private static final double HARDLY_ANY = 0.15;
  private static final int LEAST_ACTORS = 2;
  private static final int SHORTEST_WORD = 4;

  private final Rarity rarity;

  Reasons(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Why an article stands with others. */
  String joined(Profile article, List<Profile> others) {
    List<String> names = names(article, word -> isShared(word, others));
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
    List<String> names = names(article, word -> isShared(word, others));
    List<String> words = words(article, others);
    List<String> shared = names.isEmpty() ? words : names;
    String only = shared.isEmpty() ? "shares hardly a rare word" : "shares only " + list(shared);
    String different = actors.isEmpty() ? "" : "different actors: " + list(actors) + "; ";
    return different + only + " with " + ids(others) + dates(article, others);
  }

  /** Why it is not clear whether an article belongs to an event. */
  String unsure(Profile article, List<Profile> others, String event) {
    List<String> shared = names(article, word -> isShared(word, others));
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

  /** What tells a group from another one that it was nearly taken for. */
  String apart(List<Profile> group, List<Profile> others, String event) {
    List<String> here = only(group, others);
    List<String> there = only(others, group);
    String told =
        here.isEmpty() || there.isEmpty()
            ? "its texts are much closer to one another"
            : "here " + list(here) + ", there " + list(there);
    return "; kept apart from " + event + ": " + told;
  }

  /** Names, numbers and rare words that most of a group holds and hardly any of the others. */
  private List<String> only(List<Profile> group, List<Profile> others) {
    SortedMap<String, Word> telling = new TreeMap<>();
    for (Profile article : group) {
      for (Word word : article.words()) {
        if (telling.containsKey(word.key()) || !(word.isName() || isRareWord(word))) {
          continue;
        }
        double here = share(word.key(), group);
        if (here >= MOST && share(word.key(), others) <= HARDLY_ANY) {
          telling.put(word.key(), word);
        }
      }
    }
    return telling.values().stream()
        .sorted(
            Comparator.comparing((Word word) -> !word.isName())
                .thenComparing(word -> -rarity.of(word))
                .thenComparing(Word::key))
        .map(word -> word.isName() ? word.name() : word.shown())
        .distinct()
        .limit(WORDS)
        .toList();
  }

  private static double share(String key, List<Profile> articles) {
    return (double) articles.stream().filter(a -> a.holds(key)).count() / articles.size();
  }

  private Set<String> otherActors(Profile article, List<Profile> others) {
    return new LinkedHashSet<>(
        names(
            article,
            word ->
                word.top() > 0
                    && word.count() > 1
                    && others.stream().noneMatch(other -> other.holds(word.key()))));
  }

  private static boolean isShared(Word word, List<Profile> others) {
    return 2 * others.stream().filter(other -> other.holds(word.key())).count() >= others.size();
  }

  private List<String> names(Profile article, Predicate<Word> test) {
    return ranked(article, word -> word.isName() && test.test(word)).stream()
        .map(Word::name)
        .distinct()
        .limit(NAMES)
        .toList();
  }

  private List<String> words(Profile article, List<Profile> others) {
    return ranked(article, word -> isRareWord(word) && isShared(word, others)).stream()
        .map(Word::shown)
        .limit(WORDS)
        .toList();
  }

  private static boolean isRareWord(Word word) {
    return word.key().length() >= SHORTEST_WORD
        && !word.isName()
        && Character.isLetter(word.key().charAt(0));
  }

  private List<Word> ranked(Profile article, Predicate<Word> test) {
    return article.words().stream()
        .filter(test)
        .sorted(Comparator.comparingDouble((Word w) -> -weight(w)).thenComparing(Word::key))
        .toList();
  }

  private double weight(Word word) {
    return (1 + StrictMath.log(1 + word.count() + word.top())) * rarity.of(word);
  }

  private static String acts(Profile article, List<Profile> others) {
    List<String> shared =
        article.words().stream()
            .filter(Word::act)
            .filter(
                word ->
                    others.stream()
                        .anyMatch(
                            o -> o.word(word.key()).isPresent() && o.word(word.key()).get().act()))
            .map(Word::shown)
            .sorted()
            .limit(WORDS)
            .toList();
    return shared.isEmpty() ? "" : "; both tell at the top: " + list(shared);
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
