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
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Headline;
import parallax.model.Sentence;
import parallax.model.Token;

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

  static Profile read(Document document) {
    ProfileReader reader = new ProfileReader(document);
    document.sentences().forEach(reader::read);
    document.article().headline().map(Headline::text).ifPresent(reader::readHeadline);
    SortedMap<String, String> fullest = new TreeMap<>();
    reader.names.forEach((key, forms) -> fullest.put(key, mostUsed(forms)));
    return new Profile(
        document.article().id(),
        reader.words,
        reader.top,
        fullest,
        reader.shown,
        reader.acts,
        document.article().published().flatMap(ProfileReader::date));
  }

  private void read(Sentence sentence) {
    Block.Kind kind = document.kind(sentence);
    if (kind == Block.Kind.HEADLINE) {
      return;
    }
    List<Token> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean name = kind.isBody() && Terms.isName(token);
      if (!name) {
        noteName(run);
        run.clear();
      } else {
        run.add(token);
      }
      if (Terms.hasContent(token)) {
        note(token, kind.isBody() && ledeLeft.get() > 0);
      }
      ledeLeft.addAndGet(kind.isBody() && token.isWord() ? -1 : 0);
    }
    noteName(run);
  }

  private void note(Token token, boolean lede) {
    String key = Terms.key(token.text());
    words.merge(key, 1, Integer::sum);
    shown.putIfAbsent(key, Terms.bare(token.text()));
    if (lede) {
      top.merge(key, 1, Integer::sum);
      if (token.tag().startsWith("VB") && !token.tag().equals("VBG")) {
        acts.add(key);
      }
    }
  }

  private void noteName(List<Token> run) {
    String whole = String.join(" ", run.stream().map(token -> Terms.bare(token.text())).toList());
    for (Token token : run) {
      String form = run.size() <= LONGEST_NAME ? whole : Terms.bare(token.text());
      names
          .computeIfAbsent(Terms.key(token.text()), key -> new TreeMap<>())
          .merge(form, 1, Integer::sum);
    }
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
