package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * The things that the beginnings of most texts speak of, as common nouns; one text at least has
 * them in its headline or first sentence.
 */
final class TitleNouns {
  private static final int MOST = 2;
  private static final int SHORTEST = 4;

  /** Nouns that say nothing of an event. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "afternoon",
          "anyone",
          "case",
          "comment",
          "country",
          "decision",
          "effort",
          "everyone",
          "evening",
          "fact",
          "group",
          "half",
          "hour",
          "interview",
          "leader",
          "life",
          "local",
          "member",
          "million",
          "minute",
          "moment",
          "month",
          "morning",
          "nation",
          "news",
          "new",
          "night",
          "nothing",
          "number",
          "official",
          "part",
          "people",
          "percent",
          "person",
          "place",
          "plan",
          "point",
          "president",
          "question",
          "reason",
          "report",
          "reporter",
          "side",
          "someone",
          "something",
          "source",
          "spokesman",
          "spokeswoman",
          "statement",
          "story",
          "thing",
          "time",
          "today",
          "tomorrow",
          "tonight",
          "week",
          "weekend",
          "woman",
          "word",
          "work",
          "world",
          "year",
          "yesterday");

  private TitleNouns() {}

  /** Where a noun stands: its texts, those that lead with it, and how often each form is used. */
  private record Use(Set<Integer> texts, Set<Integer> leading, Map<String, Integer> forms) {
    static Use none() {
      return new Use(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    void add(int text, String form, boolean leads) {
      texts.add(text);
      if (leads) {
        leading.add(text);
      }
      forms.merge(form, 1, Integer::sum);
    }

    int times() {
      return forms.values().stream().mapToInt(Integer::intValue).sum();
    }

    String usual() {
      return forms.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  /** Up to two of them, those of most texts first; none that a name has. */
  static List<String> of(Event event, List<String> names) {
    String named = String.join(" ", names).toLowerCase(Locale.ROOT);
    Map<String, Use> uses = new TreeMap<>();
    for (int i = 0; i < event.readings().size(); i++) {
      Document document = event.readings().get(i).document();
      Optional<Sentence> first = Opening.first(document);
      for (Sentence sentence : document.sentences()) {
        if (EventTitle.isTop(document, sentence)) {
          boolean headline = document.kind(sentence) == Block.Kind.HEADLINE;
          add(sentence, i, headline || first.filter(sentence::equals).isPresent(), uses);
        }
      }
    }
    int most = event.readings().size() / 2 + 1;
    List<String> found = new ArrayList<>();
    uses.entrySet().stream()
        .filter(entry -> entry.getValue().texts().size() >= most)
        .filter(entry -> !entry.getValue().leading().isEmpty())
        .filter(entry -> !named.contains(entry.getKey()))
        .sorted(
            Comparator.comparing((Map.Entry<String, Use> e) -> -e.getValue().leading().size())
                .thenComparing(e -> -e.getValue().texts().size())
                .thenComparing(e -> -e.getValue().times())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(entry -> found.add(entry.getValue().usual()));
    return found;
  }

  private static void add(Sentence sentence, int text, boolean leads, Map<String, Use> uses) {
    for (Token token : sentence.tokens()) {
      String form = token.text();
      boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
      if (noun && form.length() >= SHORTEST && form.chars().allMatch(Character::isLowerCase)) {
        String key =
            form.endsWith("s") && !form.endsWith("ss")
                ? form.substring(0, form.length() - 1)
                : form;
        if (!EVERYDAY.contains(key)) {
          uses.computeIfAbsent(key, none -> Use.none()).add(text, form, leads);
        }
      }
    }
  }
}
