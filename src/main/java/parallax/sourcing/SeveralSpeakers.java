package parallax.sourcing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Observed;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.SourcingNote;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Three words or more in quotation marks that are given to several people at once. What many sign
 * or shout together (a letter, a chant) is theirs and no question.
 */
final class SeveralSpeakers implements SourcingRule {
  private static final int FEWEST_WORDS = 3;
  private static final Set<SourceType> PEOPLE =
      EnumSet.of(SourceType.NAMED, SourceType.ROLE, SourceType.UNNAMED, SourceType.VAGUE);
  private static final Pattern QUOTED =
      Pattern.compile(
          "\u201c[^\u201d]+\u201d?|\"[^\"]+\"?|(?<![\\p{L}\\p{N}])[\u2018'](?:[^\u2018\u2019']|(?<=\\p{L})[\u2019'](?=\\p{L}))++[\u2019']");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\b(statement|letter|wrote|written|writing|chant\\w*|shout\\w*|sang|sung|singing|petition|sign(s|ed)?|banners?|placards?|posters?|declaration|resolution|in unison|poem|song|tweet(ed)?|posts?|posted|writers|signatories)\\b");

  private static final Pattern THINGS =
      Pattern.compile(
          "(?i)comments|references|remarks|interviews|words|ends|messages|reports|texts");

  @Override
  public List<SourcingNote> notes(Observed observed) {
    List<SourcingNote> notes = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size(); i++) {
      Attribution made = observed.attributions().get(i);
      Optional<Span> source =
          made.source().filter(who -> PEOPLE.contains(who.type())).map(Source::span);
      Optional<Span> words = source.isPresent() ? quoted(observed, made) : Optional.empty();
      if (words.isPresent() && isPlural(observed, source.get())) {
        notes.add(
            new SourcingNote(
                SourcingNote.Kind.SEVERAL_SPEAKERS,
                List.of(i),
                List.of(words.get(), source.get())));
      }
    }
    return notes;
  }

  /** The first stretch in marks of three words or more, unless many said it together. */
  private static Optional<Span> quoted(Observed observed, Attribution made) {
    String text = observed.document().article().text();
    Span around = paragraph(observed, made);
    for (Span content : made.content()) {
      Matcher marks = QUOTED.matcher(content.cut(text));
      while (marks.find()) {
        Span found = new Span(content.start() + marks.start(), content.start() + marks.end());
        String outside = around.cut(text).replace(found.cut(text), " ");
        boolean several = found.cut(text).split("\\s+", -1).length >= FEWEST_WORDS;
        if (several && !TOGETHER.matcher(outside).find()) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** What is said together is often told sentences before: in a letter, at a rally. */
  private static Span paragraph(Observed observed, Attribution made) {
    return observed.document().article().blocks().stream()
        .map(Block::span)
        .filter(block -> block.overlaps(made.reach()))
        .findFirst()
        .orElse(made.reach());
  }

  /** Several names, or a plural noun before any "of", "in" or "who". */
  private static boolean isPlural(Observed observed, Span source) {
    List<Token> tokens =
        observed.document().sentences().stream()
            .filter(sentence -> sentence.span().contains(source))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> source.contains(token.span()))
            .toList();
    boolean plural = false;
    boolean joined = false;
    for (Token token : tokens) {
      boolean ends = token.tag().equals("IN") || token.tag().startsWith("W");
      if (ends || token.tag().equals(",")) {
        break;
      }
      // A family name in -s is tagged as a plural too.
      boolean people = token.tag().equals("NNS") && !THINGS.matcher(token.text()).matches();
      plural = token.tag().startsWith("N") ? people : plural;
      joined |= token.tag().equals("CC");
    }
    boolean names = tokens.stream().anyMatch(token -> token.tag().startsWith("NNP"));
    return plural || (joined && names && isSeveralNames(tokens));
  }

  /** A name on both sides of "and". */
  private static boolean isSeveralNames(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("CC")
          && tokens.get(i - 1).tag().equals("NNP")
          && tokens.get(i + 1).tag().equals("NNP")) {
        return true;
      }
    }
    return false;
  }
}
