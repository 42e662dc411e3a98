package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Token;

/**
 * Names whom a pronoun stands for: the last source of fitting number before it, or else the last
 * person named in front of a verb. Nobody is named where the text gives no one that fits.
 */
final class Pronouns {
  private static final Set<String> SINGULAR = Set.of("he", "she", "i", "him", "her");
  private static final Set<String> PLURAL = Set.of("they", "them", "we");
  private static final int REACH_IN_SENTENCES = 6;

  /** How far back a name is looked for in one endless paragraph. */
  private static final int LONGEST_PARAGRAPH = 60;

  private static final int MOST_SOURCES = 200;

  private Pronouns() {}

  static List<Attribution> resolve(Scene scene, List<Attribution> attributions) {
    List<Attribution> resolved = new ArrayList<>();
    for (Attribution one : attributions) {
      resolved.add(
          one.source()
              .filter(source -> isPronoun(scene, source))
              .flatMap(source -> antecedent(scene, source, resolved))
              .map(source -> withSource(one, source))
              .orElse(one));
    }
    return resolved;
  }

  private static boolean isPronoun(Scene scene, Source source) {
    String word = scene.cut(source.span()).toLowerCase(Locale.ROOT);
    return SINGULAR.contains(word) || PLURAL.contains(word) || word.equals("it");
  }

  private static Attribution withSource(Attribution one, Source source) {
    return new Attribution(
        one.form(), one.act(), Optional.of(source), one.cue(), one.content(), one.rule());
  }

  /**
   * A source of the same paragraph, else for "he" and "she" the first person named in the nearest
   * sentence of the paragraph, else a source shortly before.
   */
  private static Optional<Source> antecedent(
      Scene scene, Source pronoun, List<Attribution> before) {
    String word = scene.cut(pronoun.span()).toLowerCase(Locale.ROOT);
    int here = sentenceAt(scene, pronoun.span().start());
    int opening = here;
    while (opening > Math.max(0, here - LONGEST_PARAGRAPH)
        && scene.sentence(opening - 1).block() == scene.sentence(here).block()) {
      opening--;
    }
    int first = opening;
    Optional<Source> near = lastSource(scene, pronoun, before, first);
    if (near.isEmpty() && SINGULAR.contains(word)) {
      near = namedPerson(scene, pronoun, first, here);
    }
    return near.isPresent()
        ? near
        : lastSource(scene, pronoun, before, Math.max(0, here - REACH_IN_SENTENCES));
  }

  private static Optional<Source> lastSource(
      Scene scene, Source pronoun, List<Attribution> before, int firstSentence) {
    String word = scene.cut(pronoun.span()).toLowerCase(Locale.ROOT);
    int from = scene.sentence(firstSentence).span().start();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_SOURCES); i--) {
      Optional<Source> candidate =
          before
              .get(i)
              .source()
              .filter(source -> source.span().start() < pronoun.span().start())
              .filter(source -> source.span().start() >= from)
              .filter(source -> fits(scene, word, source));
      if (candidate.isPresent()) {
        Source source = candidate.get();
        String name = source.referent().orElse(scene.cut(source.span()));
        return Optional.of(new Source(pronoun.span(), source.type(), Optional.of(name)));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Scene scene, String word, Source source) {
    if (isPronoun(scene, source) && source.referent().isEmpty()) {
      return false;
    }
    boolean plural = looksPlural(scene.cut(source.span()));
    boolean thing = source.type() == SourceType.ROLE && !isPersonal(scene.cut(source.span()));
    boolean body =
        thing
            || source.type() == SourceType.INSTITUTION
            || source.type() == SourceType.DOCUMENT
            || source.type() == SourceType.OUTLET;
    if (word.equals("it")) {
      return body;
    }
    return PLURAL.contains(word) ? plural : !plural && !body;
  }

  private static boolean looksPlural(String text) {
    String head = text.split(" (?:of|in|at|who|familiar|close|with) ", 2)[0];
    boolean oneOf = text.toLowerCase(Locale.ROOT).startsWith("one of");
    boolean many = text.matches("(?i)(people|police|those|many|some|others|both|few|most)\\b.*");
    return many
        || (!oneOf && head.endsWith("s") && Character.isLowerCase(lastWord(head).charAt(0)));
  }

  /** An office or trade by the ending of its noun: "the minister", "a resident", "the chief". */
  private static boolean isPersonal(String text) {
    String head = lastWord(text.split(" (?:of|in|at|to|for|who|close|with) ", 2)[0]);
    return head.toLowerCase(Locale.ROOT)
        .matches(
            ".*(er|or|ar|man|woman|ist|ian|ant|ent|ary|ee|ess|ief|ast|ic|eon|al|ial)"
                + "|man|woman|judge|head|aide|expert|analyst|guest|bishop|nurse|mother|coach|cop"
                + "|boy|girl|wife|king|queen|guide|hand|mate|pilot|youth|one|lawyer|friend|spokesperson");
  }

  private static String lastWord(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return word.isEmpty() ? text : word;
  }

  /** The first person of the nearest sentence that names one, outside quotation marks. */
  private static Optional<Source> namedPerson(Scene scene, Source pronoun, int first, int here) {
    for (int i = here; i >= first; i--) {
      Optional<String> owner = Optional.empty();
      List<Token> tokens = scene.sentence(i).tokens();
      for (int t = 0; t < tokens.size(); t++) {
        Token token = tokens.get(t);
        boolean before = token.span().start() < pronoun.span().start();
        if (!before || scene.isQuoted(token.span())) {
          continue;
        }
        Optional<String> full = scene.people().fullName(token.text());
        boolean owns = t + 1 < tokens.size() && tokens.get(t + 1).tag().equals("POS");
        if (full.isPresent() && !owns) {
          return Optional.of(new Source(pronoun.span(), SourceType.NAMED, full));
        }
        owner = owner.isPresent() ? owner : full;
      }
      if (owner.isPresent()) {
        return Optional.of(new Source(pronoun.span(), SourceType.NAMED, owner));
      }
    }
    return Optional.empty();
  }

  private static int sentenceAt(Scene scene, int offset) {
    List<Sentence> sentences = scene.document().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (sentences.get(mid).span().start() <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return low;
  }
}
