package parallax.cli;

import java.util.List;
import java.util.Random;

/**
 * A short article about nothing that ever happened; the same number gives the same words. Three
 * follow each other about one event, in three outlets.
 *
 * @param number of the text
 */
record Invented(int number) {
  private static final List<String> OUTLETS = List.of("Orlen Post", "Velt Courier", "Radio Sund");
  private static final List<String> STARTS =
      List.of("Bar", "Cor", "Del", "Fen", "Gar", "Hol", "Kir", "Lom", "Mar", "Nor", "Pel", "Tar");
  private static final List<String> ENDS =
      List.of("wick", "mouth", "stead", "holm", "ford", "ness", "by", "vale", "low", "sund");
  private static final List<String> THINGS =
      List.of(
          "ferry",
          "bridge",
          "library",
          "tram line",
          "reservoir",
          "market hall",
          "school",
          "mine",
          "hospital",
          "lighthouse",
          "stadium");
  private static final List<String> HAPPENED =
      List.of("was closed", "was damaged by a storm", "caught fire", "was sold", "reopened");
  private static final List<String> PEOPLE =
      List.of("Ina Velt", "Tom Arn", "Rosa Quill", "Emil Stade", "Vera Lunt", "Otto Brack");
  private static final List<String> SAID = List.of("said", "told reporters", "claimed", "warned");

  String outlet() {
    return OUTLETS.get(number % OUTLETS.size());
  }

  String text() {
    Random event = new Random(number / OUTLETS.size());
    String place = of(STARTS, event) + of(ENDS, event);
    String thing = of(THINGS, event);
    String happened = of(HAPPENED, event);
    int people = 2 + event.nextInt(400);
    String speaker = of(PEOPLE, event);
    Random own = new Random(number);
    return String.join(
        "\n\n",
        "The " + thing + " of " + place + " " + happened + ", and " + people + " people wait",
        "The %s of %s %s on Monday, and about %d people had to wait, the council %s."
            .formatted(thing, place, happened, people + own.nextInt(3), of(SAID, own)),
        "\u201cIt may take %d weeks before the %s of %s is itself again,\u201d %s said."
            .formatted(2 + own.nextInt(30), thing, place, speaker),
        "%s, who lives near the %s, called it a %s day for %s. It could happen again."
            .formatted(of(PEOPLE, own), thing, own.nextBoolean() ? "sad" : "shameful", place),
        "Number %d of the papers on the %s will be read in %s, according to %s."
            .formatted(number, thing, place, of(PEOPLE, own)));
  }

  private static String of(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
