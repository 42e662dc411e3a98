package parallax.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parallax.model.Attribution;
import parallax.model.Span;
import parallax.model.Voice;
import parallax.model.VoiceSpan;

/**
 * The voice of every unit of a text. Content is painted from the outside in, so that the innermost
 * voice wins; then source and cue words become the outlet's own again, unless they stand inside
 * somebody's marks.
 */
final class Voices {
  private Voices() {}

  static List<VoiceSpan> of(Scene scene, List<Attribution> attributions) {
    int length = scene.document().article().text().length();
    Voice[] voice = new Voice[length];
    Arrays.fill(voice, Voice.OWN);
    List<Attribution> outsideIn = new ArrayList<>(attributions);
    outsideIn.sort(Comparator.comparingInt((Attribution one) -> -size(one)));
    for (Attribution one : outsideIn) {
      // "praised the plan": "the plan" is how the outlet names it.
      if (one.act() != Attribution.Act.OTHER) {
        paint(scene, one, voice);
      }
    }
    for (Attribution one : attributions) {
      one.source().ifPresent(source -> own(voice, source.span()));
      one.cue().ifPresent(cue -> own(voice, cue.span()));
    }
    return spans(voice);
  }

  private static int size(Attribution one) {
    return one.content().stream().mapToInt(Span::length).sum();
  }

  private static void paint(Scene scene, Attribution one, Voice[] voice) {
    Voice outer =
        one.source().isEmpty() && one.cue().isPresent() ? Voice.UNSOURCED : Voice.ATTRIBUTED;
    for (Span content : one.content()) {
      Voice whole = one.form() == Attribution.Form.DISPLAYED ? Voice.QUOTED : outer;
      fill(voice, content, whole);
      for (Quotation quotation : scene.quotations()) {
        if (quotation.span().overlaps(content)) {
          int start = Math.max(quotation.span().start(), content.start());
          int end = Math.min(quotation.span().end(), content.end());
          fill(voice, new Span(start, end), Voice.QUOTED);
        }
      }
    }
  }

  private static void fill(Voice[] voice, Span span, Voice with) {
    for (int i = span.start(); i < span.end(); i++) {
      voice[i] = with;
    }
  }

  private static void own(Voice[] voice, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (voice[i] != Voice.QUOTED) {
        voice[i] = Voice.OWN;
      }
    }
  }

  private static List<VoiceSpan> spans(Voice[] voice) {
    List<VoiceSpan> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= voice.length; i++) {
      if (i == voice.length || voice[i] != voice[start]) {
        if (voice[start] != Voice.OWN) {
          spans.add(new VoiceSpan(new Span(start, i), voice[start]));
        }
        start = i;
      }
    }
    return spans;
  }
}
