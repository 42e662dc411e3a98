package parallax.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report was made of, so that it can be made again. No time of day.
 *
 * @param version of the program
 * @param inputDigest SHA-256 over ids and texts in order of id
 * @param lexicons SHA-256 of each word list
 * @param models digest or version of each language model
 * @param options those that change what is written
 * @param articles number read
 * @param rejected number of inputs that could not be used
 */
public record RunCard(
    String version,
    String inputDigest,
    SortedMap<String, String> lexicons,
    SortedMap<String, String> models,
    SortedMap<String, String> options,
    int articles,
    int rejected) {
  public RunCard {
    lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
