package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.FramingSlot;
import parallax.model.Source;
import parallax.model.Span;

/** On whose word a headline stands: "Sources Say", "Poll:", "Reportedly". */
final class HeadlineSource implements FramingRule {
  private static final int LONGEST_NAME = 5;

  @Override
  public String name() {
    return "headline-source";
  }

  @Override
  public boolean readsHeadlines() {
    return true;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Attribution made : passage.attributions()) {
      Optional<Span> source = made.source().map(Source::span);
      Optional<Span> cue = made.cue().map(Cue::span);
      source
          .map(span -> cue.filter(passage.sentence().span()::contains).map(span::join).orElse(span))
          .filter(passage.sentence().span()::contains)
          .filter(span -> cue.isPresent() ? isSaying(passage, made) : isBeforeColon(passage, span))
          .filter(span -> verbs(passage, span) <= cue.map(any -> 1).orElse(0))
          .ifPresent(span -> found.add(new Found(FramingSlot.HEADLINE_EVIDENCE, span, "")));
    }
    if (found.isEmpty()) {
      labelled(passage).or(() -> speaker(passage)).or(() -> hearsay(passage)).ifPresent(found::add);
    }
    return found;
  }

  /** "Poll: …" and "…: Reports". */
  private static Optional<Found> labelled(Passage passage) {
    for (int at = 1; at < passage.size(); at++) {
      if (passage.word(at).equals(":")) {
        if (passage.term(at - 1, "evidence").isPresent()) {
          return Optional.of(evidence(passage, 0, at));
        }
        if (at + 2 >= passage.size() - 1 && passage.term(at + 1, "evidence").isPresent()) {
          return Optional.of(evidence(passage, at + 1, at + 2));
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBeforeColon(Passage passage, Span span) {
    String text = passage.reading().article().text();
    return span.end() < text.length() && text.charAt(span.end()) == ':';
  }

  /** Finite verbs under a span: more than the cue's own, and another act stands in between. */
  private static int verbs(Passage passage, Span span) {
    int verbs = 0;
    for (int at = 0; at < passage.size(); at++) {
      boolean inside = span.contains(passage.span(at, at + 1));
      verbs += inside && passage.tag(at).matches("VBZ|VBP|VBD") ? 1 : 0;
    }
    return verbs;
  }

  /** "Says", "finds", "shows": other reporting verbs are the headline's act. */
  private static boolean isSaying(Passage passage, Attribution made) {
    Optional<Span> cue = made.cue().map(Cue::span);
    return passage.terms("saying").stream()
        .map(match -> passage.span(match.first(), match.end()))
        .anyMatch(span -> cue.filter(span::overlaps).isPresent());
  }

  /** "Ina Velt: …": somebody whose words the story gives too. */
  private static Optional<Found> speaker(Passage passage) {
    int colon = 1;
    while (colon < passage.size() && !passage.word(colon).equals(":")) {
      colon++;
    }
    if (colon > LONGEST_NAME || !passage.tag(colon - 1).startsWith("NNP")) {
      return Optional.empty();
    }
    String last = passage.sentence().tokens().get(colon - 1).text();
    boolean speaks =
        passage.reading().observed().attributions().stream()
            .map(Attribution::source)
            .flatMap(Optional::stream)
            .anyMatch(source -> passage.text(source.span()).endsWith(last));
    return Optional.of(evidence(passage, 0, colon)).filter(any -> speaks);
  }

  private static Optional<Found> hearsay(Passage passage) {
    return passage.terms("hearsay").stream()
        .filter(match -> !passage.tag(match.first()).equals("VBD"))
        .findFirst()
        .map(match -> evidence(passage, match.first(), match.end()));
  }

  private static Found evidence(Passage passage, int first, int end) {
    return new Found(FramingSlot.HEADLINE_EVIDENCE, passage.span(first, end), "");
  }
}
