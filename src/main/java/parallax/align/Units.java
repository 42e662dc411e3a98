package parallax.align;

import java.util.Map;
import java.util.Set;

/** Words beside a number that say what it measures. The choice is ours. */
final class Units {
  static final Map<String, Double> MINUTES =
      Map.of(
          "second", 1 / 60.0, "minute", 1.0, "hour", 60.0, "day", 1440.0, "week", 10080.0, "month",
          43800.0, "year", 525600.0, "decade", 5256000.0);
  static final Map<String, Double> METRES =
      Map.of(
          "foot",
          0.3048,
          "feet",
          0.3048,
          "yard",
          0.9144,
          "mile",
          1609.344,
          "metre",
          1.0,
          "meter",
          1.0,
          "kilometre",
          1000.0,
          "kilometer",
          1000.0,
          "inch",
          0.0254,
          "km",
          1000.0);
  static final Set<String> PERCENT = Set.of("percent", "%", "per", "pct");

  /** Words for people of whom no other word of the list is a part: "children" is not here. */
  static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "passenger",
          "member",
          "worker",
          "docker",
          "driver",
          "resident",
          "civilian",
          "protester",
          "demonstrator",
          "employee",
          "supporter",
          "suspect",
          "migrant",
          "refugee",
          "picket",
          "marcher",
          "attendee");

  /** Two polls are two samples: their numbers are not one number given twice. */
  static final Set<String> POLL = Set.of("poll", "margin", "census", "respondent");

  static final Set<String> FAMILY =
      Set.of("child", "children", "kid", "son", "daughter", "brother", "sister", "wife");

  private Units() {}
}
