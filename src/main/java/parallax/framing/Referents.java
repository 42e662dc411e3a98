package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.FramedValue;

/**
 * Who is called what in several texts: names that end in the same word and have no two first names,
 * described in two texts or more, and not in the same words everywhere.
 */
final class Referents {
  private Referents() {}

  /** The values whose referent is named differently, with the fullest name as actor. */
  static List<FramedValue> named(List<FramedValue> names) {
    Map<String, List<FramedValue>> byLast = new TreeMap<>();
    for (FramedValue value : names) {
      byLast.computeIfAbsent(last(value.actor()), key -> new ArrayList<>()).add(value);
    }
    List<FramedValue> kept = new ArrayList<>();
    for (List<FramedValue> group : byLast.values()) {
      if (isOne(group) && differs(group)) {
        String actor = fullest(group);
        group.forEach(value -> kept.add(withActor(value, actor)));
      }
    }
    return kept;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** One first name at most; initials in the middle are no further name. */
  private static boolean isOne(List<FramedValue> group) {
    Set<String> first = new TreeSet<>();
    for (FramedValue value : group) {
      if (value.actor().contains(" ")) {
        first.add(value.actor().substring(0, value.actor().indexOf(' ')));
      }
    }
    return first.size() <= 1;
  }

  /** Two texts at least, and no text's words are all of another's. */
  private static boolean differs(List<FramedValue> group) {
    Map<Integer, Set<String>> byText = new TreeMap<>();
    for (FramedValue value : group) {
      byText.computeIfAbsent(value.article(), key -> new TreeSet<>()).add(description(value));
    }
    return byText.size() > 1
        && new TreeSet<>(byText.values().stream().map(Set::toString).toList()).size() > 1;
  }

  /** What is said beside the name itself. */
  private static String description(FramedValue value) {
    String last = last(value.actor());
    String words = value.words().toLowerCase(Locale.ROOT);
    return words.endsWith(last)
        ? words.substring(0, Math.max(0, words.length() - value.actor().length())).strip()
        : words;
  }

  private static String fullest(List<FramedValue> group) {
    return group.stream()
        .map(FramedValue::actor)
        .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a))
        .orElseThrow();
  }

  private static FramedValue withActor(FramedValue value, String actor) {
    return value.about(actor);
  }
}
