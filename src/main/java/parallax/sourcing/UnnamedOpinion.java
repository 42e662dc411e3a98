package parallax.sourcing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Observed;
import parallax.model.Source;
import parallax.model.SourcingNote;
import parallax.model.Span;

/**
 * A source without a name that judges, believes or demands: by its cue ("worried", "praised") or by
 * words of the content ("should", "I think").
 */
final class UnnamedOpinion implements SourcingRule {
  private static final Set<CueClass> OPINION = EnumSet.of(CueClass.EVALUATIVE, CueClass.DOXASTIC);
  private static final Pattern IN_CONTENT =
      Pattern.compile(
          "(?i)\\b(should(n.t)?|must(n.t)?|ought to|(I|we) (think|believe|feel|hope|fear|doubt)"
              + "|in (my|our) (view|opinion)|(un)?fortunately|ridiculous|absurd|outrageous|shameful"
              + "|disgrace\\w*|disaster|terrible|wonderful|brilliant|stupid|crazy|reckless|incompetent)\\b");

  @Override
  public List<SourcingNote> notes(Observed observed) {
    List<SourcingNote> notes = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size(); i++) {
      Attribution made = observed.attributions().get(i);
      boolean unnamed =
          NamelessPerson.words(observed, made).filter(NamelessPerson::isPeople).isPresent();
      Optional<Span> opinion = unnamed ? opinion(observed, made) : Optional.empty();
      if (opinion.isPresent()) {
        List<Span> spans = new ArrayList<>(List.of(opinion.get()));
        made.source().map(Source::span).ifPresent(spans::add);
        notes.add(new SourcingNote(SourcingNote.Kind.UNNAMED_OPINION, List.of(i), spans));
      }
    }
    return notes;
  }

  private static Optional<Span> opinion(Observed observed, Attribution made) {
    Optional<Cue> cue = made.cue().filter(found -> OPINION.contains(found.type()));
    if (cue.isPresent()) {
      return cue.map(Cue::span);
    }
    String text = observed.document().article().text();
    for (Span content : made.content()) {
      Matcher words = IN_CONTENT.matcher(content.cut(text));
      if (words.find()) {
        return Optional.of(
            new Span(content.start() + words.start(), content.start() + words.end()));
      }
    }
    return Optional.empty();
  }
}
