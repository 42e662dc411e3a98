package parallax.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Headline;
import parallax.model.Sentence;
import parallax.model.Token;
import parallax.vector.WordVectors;

/** Reads the profile of one document. */
final class ProfileReader {
  private static final int LEDE_WORDS = 60;
  private static final int LONGEST_NAME = 3;
  private static final int DATE_LENGTH = 10;

  private final SortedMap<String, Integer> words = new TreeMap<>();
  private final SortedMap<String, Integer> top = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> names = new TreeMap<>();
  private final SortedMap<String, String> shown = new TreeMap<>();
  private final SortedSet<String> acts = new TreeSet<>();
  private final Document document;
  private final AtomicInteger ledeLeft = new AtomicInteger(LEDE_WORDS);

  private ProfileReader(Document document) {
    this.document = document;
  }

  /**
   * The profile of a document.
   *
   * @param news tells how rare words are in the news at large
   * @param shared gives the one copy of a string that all profiles use: they outlive the documents,
   *     and thousands of articles hold the same words
   */
  static Profile read(Document document, WordVectors news, UnaryOperator<String> shared) {
    ProfileReader reader = new ProfileReader(document);
    int blocks = Grouping.opening(document.article()).blocks().size();
    document.sentences().stream().filter(s -> s.block() < blocks).forEach(reader::read);
    document.article().headline().map(Headline::text).ifPresent(reader::readHeadline);
    List<Word> words = new ArrayList<>(reader.words.size());
    for (Map.Entry<String, Integer> word : reader.words.entrySet()) {
      String key = word.getKey();
      SortedMap<String, Integer> forms = reader.names.getOrDefault(key, new TreeMap<>());
      String shown = reader.shown.getOrDefault(key, key);
      words.add(
          new Word(
              shared.apply(key),
              shared.apply(shown),
              forms.isEmpty() ? "" : shared.apply(mostUsed(forms)),
              word.getValue(),
              reader.top.getOrDefault(key, 0),
              reader.acts.contains(key),
              news.rarity(shown).map(Double::floatValue).orElse(-1f)));
    }
    return new Profile(
        document.article().id(),
        words,
        document.article().published().flatMap(ProfileReader::date));
  }

  private void read(Sentence sentence) {
    Block.Kind kind = document.kind(sentence);
    if (kind == Block.Kind.HEADLINE) {
      return;
    }
    List<String> name = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!token.isWord()) {
        noteName(name);
        continue;
      }
      if (kind.isBody() && Terms.isName(token)) {
        name.addAll(Terms.parts(token.text()));
      } else {
        noteName(name);
      }
      if (Terms.hasContent(token)) {
        note(token, kind.isBody() && ledeLeft.get() > 0);
      }
      ledeLeft.addAndGet(kind.isBody() ? -1 : 0);
    }
    noteName(name);
  }

  private void note(Token token, boolean lede) {
    for (String part : Terms.parts(token.text())) {
      if (Terms.isEmpty(part)) {
        continue;
      }
      String key = Terms.key(part);
      words.merge(key, 1, Integer::sum);
      shown.putIfAbsent(key, part);
      if (lede) {
        top.merge(key, 1, Integer::sum);
        if (token.tag().startsWith("VB") && !token.tag().equals("VBG")) {
          acts.add(key);
        }
      }
    }
  }

  private void noteName(List<String> name) {
    String whole = String.join(" ", name);
    for (String part : name) {
      names
          .computeIfAbsent(Terms.key(part), key -> new TreeMap<>())
          .merge(name.size() <= LONGEST_NAME ? whole : part, 1, Integer::sum);
    }
    name.clear();
  }

  private void readHeadline(String headline) {
    for (String word : Terms.words(headline)) {
      String key = Terms.key(word);
      if (!Terms.isEmpty(word) && (words.containsKey(key) || word.length() > 3)) {
        words.merge(key, 1, Integer::sum);
        top.merge(key, 2, Integer::sum);
        shown.putIfAbsent(key, word);
      }
    }
  }

  private static String mostUsed(SortedMap<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static Optional<LocalDate> date(String published) {
    try {
      return published.length() < DATE_LENGTH
          ? Optional.empty()
          : Optional.of(LocalDate.parse(published.substring(0, DATE_LENGTH)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
