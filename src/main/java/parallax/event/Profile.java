package parallax.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parallax.model.Document;
import parallax.vector.WordVectors;

/**
 * What grouping looks at in one article.
 *
 * @param id the article's id
 * @param words sorted by key, no key twice
 * @param published the date, where one is given
 */
public record Profile(String id, List<Word> words, Optional<LocalDate> published) {
  public Profile {
    words = List.copyOf(words);
  }

  /** The profile of a document; what follows its opening makes no difference. */
  public static Profile of(Document document, WordVectors news) {
    return ProfileReader.read(document, news, string -> string);
  }

  boolean holds(String key) {
    return word(key).isPresent();
  }

  Optional<Word> word(String key) {
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = words.get(middle).key().compareTo(key);
      if (order == 0) {
        return Optional.of(words.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }
}
