package parallax.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an event's id from its own articles alone, so that other events cannot change it. */
final class EventIds {
  private static final int NAMES = 3;
  private static final int HASH_BYTES = 3;

  private EventIds() {}

  /** The names that most of the articles use, and a short digest of the articles' ids. */
  static String of(List<Profile> articles) {
    Set<String> parts = new LinkedHashSet<>();
    for (String name : mostShared(articles)) {
      parts.add(slug(name));
    }
    parts.remove("");
    List<String> id = new ArrayList<>(parts.stream().limit(NAMES).toList());
    id.add(digest(articles));
    return String.join("-", id);
  }

  private static List<String> mostShared(List<Profile> articles) {
    SortedMap<String, Integer> holders = new TreeMap<>();
    SortedMap<String, Integer> uses = new TreeMap<>();
    SortedMap<String, String> shown = new TreeMap<>();
    for (Profile article : articles) {
      for (Word word : article.words()) {
        if (word.isName()) {
          holders.merge(word.key(), 1, Integer::sum);
          uses.merge(word.key(), word.count() + 2 * word.top(), Integer::sum);
          shown.merge(word.key(), word.shown(), EventIds::first);
        }
      }
    }
    return holders.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(e -> -uses.getOrDefault(e.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .map(e -> shown.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return plain.replaceAll("['’]s$", "").replaceAll("[^a-z0-9]+", "");
  }

  private static String digest(List<Profile> articles) {
    List<String> ids = articles.stream().map(Profile::id).sorted().toList();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
