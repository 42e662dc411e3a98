package parallax.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconMatch;
import parallax.model.Cue;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Token;
import parallax.model.Voice;

/**
 * What the model may know of a sentence: its words and pairs of words, kinds of words, voices, cue
 * classes and terms of the list. Names, groups and topics are hidden: a name or a word for a
 * people, religion or party is one symbol, and so is every common noun, so that the same sentence
 * about other people has the same features.
 */
final class LoadedFeatures {
  /** Takes features with their values. */
  interface Sink {
    void add(String feature, double value);
  }

  private static final String NAME = "<name>";
  private static final String NOUN = "<noun>";
  private static final String NUMBER = "<number>";
  private static final String START = "<start>";
  private static final List<String> STIRRING = List.of("!", "?", "...", "--", ";", "(", ":", "\"");

  /** A title writes more words than this share with a capital. */
  private static final double TITLE_SHARE = 0.6;

  private static final int SHORTEST_TITLE = 4;

  /** Brings shares near the size of the other features, so that one penalty fits all. */
  private static final double SHARES = 5;

  private static final double MOST = 3;

  private final Lexicon groups;

  LoadedFeatures(Lexicon groups) {
    this.groups = groups;
  }

  /** All features of a sentence with the cues and loaded terms that were found in it. */
  void of(Observed observed, LoadedSentence found, Sink sink) {
    List<String> symbols = symbols(found.sentence());
    String before = START;
    double each = 1 / StrictMath.sqrt(2.0 * symbols.size());
    for (String symbol : symbols) {
      sink.add(symbol, each);
      sink.add(before + " " + symbol, each);
      before = symbol;
    }
    shares(observed, found.sentence(), symbols, sink);
    for (Cue cue : found.cues()) {
      sink.add("cue " + cue.type().label(), 1);
    }
    Map<String, Integer> classes = new TreeMap<>();
    for (Candidate candidate : found.terms()) {
      boolean quoted = observed.voiceAt(candidate.span()) == Voice.QUOTED;
      classes.merge(
          "term " + candidate.entry().type() + (quoted ? " quoted" : ""), 1, Integer::sum);
    }
    classes.forEach((type, count) -> sink.add(type, Math.min(MOST, count)));
    sink.add("terms", found.terms(observed));
  }

  private static void shares(
      Observed observed, Sentence sentence, List<String> symbols, Sink sink) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<Voice, Integer> voices = new EnumMap<>(Voice.class);
    int words = 0;
    for (int i = 0; i < symbols.size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isWord()) {
        words++;
        voices.merge(observed.voiceAt(token.span()), 1, Integer::sum);
        counts.merge("tag " + kind(symbols.get(i), token.tag()), 1, Integer::sum);
      } else if (STIRRING.contains(token.text())) {
        sink.add("mark " + token.text(), 1 / MOST);
      }
    }
    double base = Math.max(1, words);
    counts.forEach((tag, count) -> sink.add(tag, SHARES * count / base));
    voices.forEach((voice, count) -> sink.add("voice " + voice.label(), SHARES * count / base));
    sink.add("length", StrictMath.log1p(words) / MOST);
  }

  private static String kind(String symbol, String tag) {
    return switch (symbol) {
      case NAME -> NAME;
      case NUMBER -> NUMBER;
      default -> tag.startsWith("JJ") || tag.startsWith("RB") ? tag.substring(0, 2) : tag;
    };
  }

  /** One symbol for each token: the word in small letters, or what hides it. */
  private List<String> symbols(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean title = isTitle(tokens);
    boolean[] group = new boolean[tokens.size()];
    for (LexiconMatch match : groups.match(tokens)) {
      Arrays.fill(group, match.first(), match.end(), true);
    }
    List<String> symbols = new ArrayList<>(tokens.size());
    boolean first = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int start = token.text().codePointAt(0);
      if (Character.isDigit(start)) {
        symbols.add(NUMBER);
      } else if (!Character.isLetter(start)) {
        symbols.add(token.text());
      } else {
        boolean byTag = first || title;
        boolean capital = Character.isUpperCase(start) && !token.text().equals("I");
        boolean name = byTag ? token.tag().startsWith("NNP") : capital;
        symbols.add(group[i] || name ? NAME : plain(token));
        first = false;
      }
    }
    return symbols;
  }

  private static String plain(Token token) {
    boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
    return noun ? NOUN : token.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isTitle(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      int start = token.text().codePointAt(0);
      words += Character.isLetter(start) ? 1 : 0;
      capitals += Character.isUpperCase(start) ? 1 : 0;
    }
    return words >= SHORTEST_TITLE && capitals > TITLE_SHARE * words;
  }
}
