package parallax.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Span;

/** Reads the {@code gold} key of a labelled file's lines. */
public final class GoldJson {
  private final ObjectMapper mapper = new ObjectMapper();

  /** The labels of one line; throws an IOException with one plain line where it has none. */
  public Gold read(String line) throws IOException {
    JsonNode root;
    try {
      root = mapper.readTree(line);
    } catch (JacksonException e) {
      throw new IOException("not a whole JSON object", e);
    }
    JsonNode gold = root.path("gold");
    if (!gold.isObject() || !root.path("id").isTextual()) {
      throw new IOException("needs the keys id and gold");
    }
    return new Gold(
        root.path("id").asText(),
        attributions(gold.path("attributions")),
        quotes(gold.path("quotes")),
        optionalSpans(gold, "cues"),
        sentences(gold.path("sentences")),
        flag(gold, "uncertain"),
        flag(gold, "biased"),
        words(gold),
        optionalSpans(gold, "lexical"),
        unquoted(gold.path("lexical")),
        spans(gold.path("informational")),
        gold.path("event").isTextual()
            ? Optional.of(gold.path("event").asText())
            : Optional.empty());
  }

  /** The loaded words under the name that the file gives them. */
  private static Optional<List<Span>> words(JsonNode gold) {
    for (String name : List.of("words", "loaded", "lexical")) {
      if (gold.path(name).isArray()) {
        return optionalSpans(gold, name);
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> flag(JsonNode gold, String name) {
    JsonNode value = gold.path(name);
    return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
  }

  private static Optional<List<Span>> optionalSpans(JsonNode gold, String name) {
    return gold.path(name).isArray() ? Optional.of(spans(gold.path(name))) : Optional.empty();
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    array.forEach(one -> spans.add(span(one)));
    return spans;
  }

  /** Spans whose third value doesn't say that they are quoted. */
  private static List<Span> unquoted(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode one : array) {
      if (!one.path(2).asBoolean()) {
        spans.add(span(one));
      }
    }
    return spans;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private static List<Gold.GoldAttribution> attributions(JsonNode array) {
    List<Gold.GoldAttribution> found = new ArrayList<>();
    for (JsonNode one : array) {
      found.add(
          new Gold.GoldAttribution(
              spans(one.path("source")),
              spans(one.path("cue")),
              spans(one.path("content")),
              one.path("no_source").asBoolean()));
    }
    return found;
  }

  private static List<Gold.GoldQuote> quotes(JsonNode array) {
    List<Gold.GoldQuote> found = new ArrayList<>();
    for (JsonNode one : array) {
      found.add(
          new Gold.GoldQuote(
              span(one.path("quote")), optional(one, "speaker"), optional(one, "verb")));
    }
    return found;
  }

  private static Optional<Span> optional(JsonNode one, String name) {
    return one.path(name).isArray() ? Optional.of(span(one.path(name))) : Optional.empty();
  }

  private static List<Gold.GoldSentence> sentences(JsonNode array) {
    List<Gold.GoldSentence> found = new ArrayList<>();
    for (JsonNode one : array) {
      found.add(new Gold.GoldSentence(span(one), one.path(2).asBoolean()));
    }
    return found;
  }
}
