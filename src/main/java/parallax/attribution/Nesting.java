package parallax.attribution;

import java.util.List;
import parallax.model.Attribution;

/**
 * What somebody is said to believe, want or see is a part of what was said: "Velt said the council
 * wanted a new pier" tells of one statement. Speech inside speech stays, as it has a speaker of its
 * own.
 */
final class Nesting {
  private Nesting() {}

  static List<Attribution> outer(List<Attribution> found) {
    return found.stream().filter(one -> stands(one, found)).toList();
  }

  private static boolean stands(Attribution one, List<Attribution> all) {
    return one.act() == Attribution.Act.SPEECH
        || one.cue().isEmpty()
        || all.stream().noneMatch(outer -> !outer.equals(one) && holds(outer, one));
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return inner
        .cue()
        .map(cue -> outer.content().stream().anyMatch(span -> span.contains(cue.span())))
        .orElse(false);
  }
}
