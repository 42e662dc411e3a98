package parallax.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourcingNote;
import parallax.model.Span;

/**
 * Whether the text says why a source has no name: in the sentence of the source or in the next one
 * of its paragraph ("who asked not to be named because the talks are private"). A source that takes
 * up an earlier one ("one of the officials") shares its reason.
 */
final class Anonymity implements SourcingRule {
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)\\b((on|under) (the )?condition (of anonymity|that)\\b|anonymity\\b|anonymously\\b"
              + "|(ask|request|wish|want|prefer|declin|refus|insist)\\w* (not )?(to|on) (be|being|remain|remaining|stay) (not )?(named|identified|anonymous|unnamed|unidentified)"
              + "|(ask|request)\\w* that (his|her|their) (names?|identit\\w+) (not )?be"
              + "|(not|n.t) (want|wish)\\w* to be (named|identified)|(could|may|can|would) not be (named|identified)"
              + "|(not|n.t) (authori[sz]ed|allowed|permitted|cleared) to (speak|discuss|comment|talk|brief|disclose)"
              + "|withh[eo]ld (his|her|their) (names?|identit\\w+))");
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(because|due to|since|citing|given|owing to|for fear|fearing|afraid|out of (fear|concern)"
              + "|as (he|she|they|it|the)\\b|in order to|so as to|to (discuss|describe|speak|talk|avoid|protect|share|disclose)"
              + "|for (legal|safety|security|privacy) reasons|(not|n.t) (authori[sz]ed|allowed|permitted|cleared))");
  private static final Pattern TAKES_UP =
      Pattern.compile(
          "(?i)(he|she|they|it|who|that|which|i|we)|(one|two|three|both|another|others?|some|most|all) of (the|them|these|those)\\b.*"
              + "|(the|these|those|both|the other|the second|a second|another) (\\w+ )?(sources?|officials?|persons?|people|lawmakers?|aides?|diplomats?)");

  /** Attributions to one nameless source, and what the text says of the missing name. */
  private record Nameless(
      String words, List<Integer> attributions, List<Span> reason, Span source) {}

  @Override
  public List<SourcingNote> notes(Observed observed) {
    List<Nameless> sources = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size(); i++) {
      Attribution made = observed.attributions().get(i);
      Optional<String> words = NamelessPerson.words(observed, made);
      if (words.isPresent()) {
        Optional<Nameless> source = source(sources, words.get(), made);
        if (source.isPresent()) {
          source.get().attributions().add(i);
          reason(observed, made).ifPresent(source.get().reason()::add);
        }
      }
    }
    return sources.stream().map(Anonymity::note).toList();
  }

  /** The source that is meant: known, taken up, or new where the words name people. */
  private static Optional<Nameless> source(List<Nameless> sources, String words, Attribution made) {
    Optional<Nameless> known =
        sources.stream().filter(one -> one.words().equalsIgnoreCase(words)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    // "One of them, who declined to be named": whoever asks is a source with a reason to give.
    boolean asks = words.contains(" ") && NAMELESS.matcher(words).find();
    if (!asks && TAKES_UP.matcher(words).matches() && !sources.isEmpty()) {
      return Optional.of(sources.get(sources.size() - 1));
    }
    Optional<Nameless> again =
        sources.stream().filter(one -> isAgain(words, one.words())).findFirst();
    if (again.isPresent()) {
      return again;
    }
    if (!asks && !NamelessPerson.isPeople(words)) {
      return Optional.empty();
    }
    Span span = made.source().map(Source::span).orElse(made.reach());
    sources.add(new Nameless(words, new ArrayList<>(), new ArrayList<>(), span));
    return Optional.of(sources.get(sources.size() - 1));
  }

  /** "the driver, who would not be named" is "a driver" of before. */
  private static boolean isAgain(String words, String before) {
    String the = noun(words, "the ");
    return !the.isEmpty() && the.equalsIgnoreCase(noun(before, "an? |one "));
  }

  /** The words behind an article, up to what is said of them; empty behind another word. */
  private static String noun(String words, String article) {
    Matcher opens = Pattern.compile("(?i)" + article).matcher(words);
    return opens.lookingAt()
        ? words.substring(opens.end())
            .split(",| (?:who|that|which|in|of|at|with|familiar|close) ", 2)[0]
        : "";
  }

  private static SourcingNote note(Nameless source) {
    return source.reason().isEmpty()
        ? new SourcingNote(
            SourcingNote.Kind.NO_REASON, source.attributions(), List.of(source.source()))
        : new SourcingNote(
            SourcingNote.Kind.REASON_GIVEN,
            source.attributions(),
            List.of(source.reason().get(0), source.source()));
  }

  /** The words that say why, from the wish for anonymity to the end of its sentence. */
  private static Optional<Span> reason(Observed observed, Attribution made) {
    List<Sentence> sentences = observed.document().sentences();
    Span source = made.source().map(Source::span).orElse(made.reach());
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(source)) {
        Optional<Span> here = reason(observed, sentences.get(i));
        boolean next = i + 1 < sentences.size();
        boolean sameBlock = next && sentences.get(i + 1).block() == sentences.get(i).block();
        return here.isPresent() || !sameBlock ? here : reason(observed, sentences.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> reason(Observed observed, Sentence sentence) {
    String text = sentence.span().cut(observed.document().article().text());
    Matcher nameless = NAMELESS.matcher(text);
    if (!nameless.find()) {
      return Optional.empty();
    }
    Matcher reason = REASON.matcher(text).region(nameless.start(), text.length());
    if (!reason.find()) {
      return Optional.empty();
    }
    int comma = text.indexOf(',', reason.end());
    int end = comma < 0 ? text.length() : comma;
    int start = sentence.span().start();
    return Optional.of(new Span(start + nameless.start(), start + end));
  }
}
