package parallax.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What grouping looks at in one article.
 *
 * @param id the article's id
 * @param words how often each word key stands in the text
 * @param top how often each word key stands in the headline and the first words of the story
 * @param names the keys that are names, each with the fullest form it has in the text
 * @param shown each key with a form it has in the text
 * @param acts the verbs of headline and lede
 * @param published the date, where one is given
 */
record Profile(
    String id,
    SortedMap<String, Integer> words,
    SortedMap<String, Integer> top,
    SortedMap<String, String> names,
    SortedMap<String, String> shown,
    SortedSet<String> acts,
    Optional<LocalDate> published) {}
