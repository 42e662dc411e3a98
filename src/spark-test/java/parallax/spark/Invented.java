package parallax.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invented articles: events with their own places and people, told by several outlets in different
 * words, some copied, some with an event given, with the faults that real input has.
 */
final class Invented {
  private static final List<String> SYLLABLES =
      List.of("or", "len", "ka", "vi", "dun", "mar", "es", "tol", "bra", "nim", "sel", "gor", "pa");
  private static final List<String> THINGS =
      List.of(
          "ferry",
          "bridge",
          "dam",
          "school",
          "mine",
          "harbour",
          "budget",
          "strike",
          "election",
          "flood",
          "trial",
          "railway",
          "museum",
          "stadium",
          "pipeline",
          "hospital");
  private static final List<String> HEDGES = List.of("may", "could", "might", "is likely to");
  private static final List<String> VERBS = List.of("said", "claimed", "told reporters", "added");
  private static final List<String> LOADED = List.of("shocking", "brutal", "grim", "so-called", "");
  private static final List<String> PLAIN =
      List.of("council", "inspectors", "workers", "families", "engineers", "owners", "voters");

  private final ObjectMapper json = new ObjectMapper();

  /** Lines of JSON, some of them broken on purpose. */
  List<String> lines(int events, int perEvent) {
    List<String> lines = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      List<String> first = new ArrayList<>();
      for (int outlet = 0; outlet < perEvent; outlet++) {
        SplittableRandom own = new SplittableRandom(31L * event + 1009L * outlet);
        String text = outlet == perEvent - 1 ? first.get(0) : text(event, outlet, own);
        first.add(text);
        lines.add(line(event, outlet, text));
      }
    }
    lines.add(7, "{\"id\": \"cut short\", \"text\": ");
    lines.add(11, "");
    lines.add(13, lines.get(3));
    lines.add(17, "{\"id\":\"no text\",\"outlet\":\"The Orlen Post\"}");
    lines.add(23, lines.get(5).replaceFirst("\"id\":\"[^\"]*\",", ""));
    lines.add(29, lines.get(40).replace("\"id\":\"e0", "\"id\":\"E0"));
    lines.add(
        31, object(Map.of("id", "deutsch", "text", "Der Rat der Stadt hat gestern ".repeat(20))));
    return lines;
  }

  private String line(int event, int outlet, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", "e" + "%03d".formatted(event) + " o" + outlet);
    fields.put("outlet", "The " + name(new SplittableRandom(outlet)) + " Post");
    fields.put(
        "title", name(new SplittableRandom(event)) + " " + THINGS.get(event % 16) + " in doubt");
    if (event % 3 > 0) {
      fields.put("published", "2024-03-%02d".formatted(1 + (event + outlet / 3) % 28));
    }
    if (event % 10 == 9) {
      fields.put("event", "given-" + event / 20);
    }
    fields.put("text", text);
    return object(fields);
  }

  private String object(Map<String, String> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(int event, int outlet, SplittableRandom own) {
    SplittableRandom shared = new SplittableRandom(event);
    String place = name(shared);
    String person = name(shared) + " " + name(shared);
    String other = name(shared) + " " + name(shared);
    String thing = THINGS.get(event % 16);
    int dead = 3 + shared.nextInt(90);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The "
            + thing
            + " of "
            + place
            + " "
            + pick(HEDGES, own)
            + " close next week, "
            + person
            + " "
            + pick(VERBS, own)
            + ".");
    sentences.add(
        "\u201cWe will not give up the "
            + thing
            + " of "
            + place
            + ",\u201d "
            + other
            + " "
            + pick(VERBS, own)
            + ".");
    sentences.add(
        "A "
            + pick(LOADED, own)
            + " report by the "
            + pick(PLAIN, own)
            + " counted "
            + dead
            + " faults at the "
            + thing
            + ".");
    for (int i = 0; i < 6; i++) {
      sentences.add(
          "The "
              + pick(PLAIN, own)
              + " of "
              + (own.nextInt(4) == 0 ? name(own) : place)
              + " "
              + pick(HEDGES, own)
              + " vote on the "
              + pick(THINGS, own)
              + ", according to "
              + (own.nextBoolean() ? person : "people familiar with the plan")
              + ".");
    }
    String body =
        String.join(" ", sentences.subList(0, 3))
            + "\n\n"
            + String.join(" ", sentences.subList(3, 6))
            + "\n\n"
            + String.join(" ", sentences.subList(6, 9));
    return outlet % 2 == 0 ? body + "\n\nSign up for our morning newsletter" : body;
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String name(SplittableRandom random) {
    String name = pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
