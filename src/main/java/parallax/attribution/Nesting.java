package parallax.attribution;

import java.util.List;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.CueClass;

/**
 * What somebody is said to believe, want or see is a part of what was said: "Velt said the council
 * wanted a new pier" tells of one statement. Speech inside speech stays, as it has a speaker of its
 * own.
 */
final class Nesting {
  private static final Pattern PLAN =
      Pattern.compile("(?i)(['\u2019]ll|will|would|could|may|might|should|must)\\b");

  private Nesting() {}

  static List<Attribution> outer(Scene scene, List<Attribution> found) {
    return found.stream().filter(one -> stands(scene, one, found)).toList();
  }

  private static boolean stands(Scene scene, Attribution one, List<Attribution> all) {
    // "said it had not been asked to help": a request of nobody's is a part of what she said.
    boolean request =
        one.source().isEmpty()
            && one.cue().filter(cue -> cue.type() == CueClass.DIRECTIVE).isPresent();
    boolean speaks = one.act() == Attribution.Act.SPEECH && !request && !isPlan(scene, one);
    return speaks
        || one.cue().isEmpty()
        || all.stream().noneMatch(outer -> !outer.equals(one) && holds(outer, one));
  }

  /** "said they would ask a judge": nobody has asked yet. */
  private static boolean isPlan(Scene scene, Attribution one) {
    return one.cue()
        .filter(cue -> cue.type() == CueClass.DIRECTIVE)
        .filter(cue -> PLAN.matcher(scene.cut(cue.span())).lookingAt())
        .isPresent();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return inner
        .cue()
        .map(cue -> outer.content().stream().anyMatch(span -> span.contains(cue.span())))
        .orElse(false);
  }
}
