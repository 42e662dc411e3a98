package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Observed;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.SourcingNote;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Everyone one text leans on, each source once; pages and data files are written from it.
 *
 * @param sources in order of first mention
 * @param nobody attributions without a source
 * @param counted body words of each attribution
 * @param attributed body words under contents, with a source or without
 * @param words all body words
 */
record Sourcing(
    List<Row> sources, List<Integer> nobody, List<Integer> counted, int attributed, int words) {
  /**
   * One source.
   *
   * @param name its referent, or the words that name it first
   * @param type kind of source at its first mention
   * @param attributions indices of what it is given
   * @param words body words that it is given; a word under nested contents is the outermost's
   */
  record Row(String name, SourceType type, List<Integer> attributions, int words) {}

  static Sourcing of(Reading reading) {
    Observed observed = reading.observed();
    List<Integer> counted = words(observed);
    Map<String, Row> rows = new LinkedHashMap<>();
    List<Integer> nobody = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size(); i++) {
      Optional<Source> source = observed.attributions().get(i).source();
      if (source.isEmpty()) {
        nobody.add(i);
        continue;
      }
      String name =
          Texts.oneLine(
              source
                  .flatMap(Source::referent)
                  .orElseGet(() -> reading.article().source().cleaned(source.get().span())));
      Row row = new Row(name, source.get().type(), List.of(i), counted.get(i));
      rows.merge(name.toLowerCase(Locale.ROOT), row, Sourcing::joined);
    }
    int attributed = 0;
    for (int words : counted) {
      attributed += words;
    }
    int all = reading.document().bodyWords();
    return new Sourcing(List.copyOf(rows.values()), nobody, counted, attributed, all);
  }

  private static Row joined(Row a, Row b) {
    List<Integer> both = new ArrayList<>(a.attributions());
    both.addAll(b.attributions());
    return new Row(a.name(), a.type(), both, a.words() + b.words());
  }

  /** Body words of each attribution; each word counts for the outermost content alone. */
  private static List<Integer> words(Observed observed) {
    List<Attribution> attributions = observed.attributions();
    int[] words = new int[attributions.size()];
    Document document = observed.document();
    Map<Integer, List<Integer>> near = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      int attribution = i;
      if (attributions.get(i).act() != Attribution.Act.OTHER) {
        document
            .sentencesOver(attributions.get(i).reach())
            .forEach(s -> near.computeIfAbsent(s, one -> new ArrayList<>()).add(attribution));
      }
    }
    for (Map.Entry<Integer, List<Integer>> one : near.entrySet()) {
      Sentence sentence = document.sentences().get(one.getKey());
      if (!document.kind(sentence).isBody()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        int owner = token.isWord() ? outermost(attributions, one.getValue(), token.span()) : -1;
        if (owner >= 0) {
          words[owner]++;
        }
      }
    }
    return Arrays.stream(words).boxed().toList();
  }

  private static int outermost(List<Attribution> attributions, List<Integer> near, Span word) {
    int outermost = -1;
    int longest = 0;
    for (int i : near) {
      int length = lengthOfHolder(attributions.get(i).content(), word);
      if (length > longest) {
        outermost = i;
        longest = length;
      }
    }
    return outermost;
  }

  /** Length of a content that holds the word; 0 where it does not. */
  private static int lengthOfHolder(List<Span> content, Span word) {
    int length = 0;
    boolean holds = false;
    for (Span span : content) {
      length += span.length();
      holds |= span.contains(word);
    }
    return holds ? length : 0;
  }

  /** Words given to nobody. */
  int nobodyWords() {
    return nobody.stream().mapToInt(i -> counted.get(i)).sum();
  }

  /** Words of sources of some kinds. */
  int words(List<SourceType> types) {
    return sources.stream().filter(r -> types.contains(r.type())).mapToInt(Row::words).sum();
  }

  /** What the text says of a missing name: reason given, none found, or nothing for others. */
  static String anonymity(Reading reading, Row row) {
    return reading.sourcing().stream()
        .filter(note -> note.attributions().stream().anyMatch(row.attributions()::contains))
        .map(SourcingNote::kind)
        .filter(
            kind -> kind == SourcingNote.Kind.REASON_GIVEN || kind == SourcingNote.Kind.NO_REASON)
        .findFirst()
        .map(kind -> kind == SourcingNote.Kind.REASON_GIVEN ? "reason given" : "no reason found")
        .orElse("");
  }

  /** Number of the body paragraph in which an attribution starts; 0 outside the story. */
  static int paragraph(Reading reading, int attribution) {
    Span content = reading.observed().attributions().get(attribution).content().get(0);
    return reading.document().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(content))
        .findFirst()
        .map(sentence -> reading.article().paragraph(sentence.block()))
        .orElse(0);
  }
}
