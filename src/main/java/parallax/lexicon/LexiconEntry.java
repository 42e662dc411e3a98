package parallax.lexicon;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a lexicon.
 *
 * @param term base form, one word or several with single spaces
 * @param type its class in this lexicon, e.g. epistemic
 * @param note what a reader of the list should know; may be empty
 * @param source whom the class follows; whether the word is our own choice
 * @param more further columns of the file by name, e.g. weight
 */
public record LexiconEntry(
    String term, String type, String note, String source, Map<String, String> more) {
  public LexiconEntry {
    more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
  }

  /** A further column; empty text where the file has none. */
  public String more(String column) {
    return more.getOrDefault(column, "");
  }
}
