package parallax.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Edit;
import parallax.model.Estimate;
import parallax.model.Headline;
import parallax.model.Loaded;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;

/**
 * The evidence of one article as one line of JSON. Every start and end is in UTF-16 units into the
 * text that came in, and every text is exactly that cut.
 */
public final class EvidenceJson {
  private static final JsonFactory JSON = new JsonFactory();

  private EvidenceJson() {}

  /** The line of an article that was read. */
  public static String line(Reading reading) {
    return write(json -> article(json, reading));
  }

  /** The line of an input that was not used. */
  public static String line(Loaded.Rejected rejected) {
    return write(
        json -> {
          json.writeStringField("id", rejected.id());
          json.writeStringField("outlet", "");
          json.writeNullField("title");
          json.writeNullField("published");
          json.writeNullField("event");
          json.writeStringField("status", "rejected");
          json.writeStringField("reason", rejected.reason());
          for (String name :
              List.of(
                  "sentences",
                  "hedges",
                  "attributions",
                  "loaded",
                  "metrics",
                  "furniture",
                  "repairs")) {
            json.writeArrayFieldStart(name);
            json.writeEndArray();
          }
        });
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(Body body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void article(JsonGenerator json, Reading reading) throws IOException {
    Article article = reading.article();
    json.writeStringField("id", article.id());
    json.writeStringField("outlet", article.outlet());
    optional(json, "title", article.headline().map(Headline::text));
    optional(json, "published", article.published());
    optional(json, "event", article.event());
    json.writeStringField("status", "ok");
    if (article.source().extracted()) {
      json.writeStringField("text", article.text());
    }
    json.writeNullField("reason");
    SentenceJson.write(json, reading);
    array(json, "hedges", reading, "hedging");
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : reading.observed().attributions()) {
      attribution(json, article.text(), attribution);
    }
    json.writeEndArray();
    array(json, "loaded", reading, "loaded");
    json.writeArrayFieldStart("metrics");
    for (Estimate estimate : reading.estimates()) {
      metric(json, estimate);
    }
    json.writeEndArray();
    edits(json, article);
    SourcingJson.write(json, reading);
  }

  private static void array(JsonGenerator json, String name, Reading reading, String kind)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Mark mark : reading.marks()) {
      if (mark.kind().equals(kind)) {
        mark(json, reading.article().text(), mark);
      }
    }
    json.writeEndArray();
  }

  private static void mark(JsonGenerator json, String text, Mark mark) throws IOException {
    json.writeStartObject();
    cut(json, text, mark.span());
    json.writeStringField("term", mark.term());
    json.writeStringField("class", mark.type());
    if (mark.kind().equals("hedging")) {
      optional(json, "semantic_class", detail(mark, "semantic_class"));
      json.writeStringField("direction", detail(mark, "direction").orElse("weakens"));
    } else {
      json.writeStringField("family", detail(mark, "family").orElse("framing"));
      number(json, "weight", Double.parseDouble(detail(mark, "weight").orElse("0")), 4);
      json.writeStringField("reason", detail(mark, "reason").orElse(""));
      optional(json, "target", detail(mark, "target"));
    }
    json.writeStringField("voice", mark.voice().label());
    json.writeEndObject();
  }

  private static Optional<String> detail(Mark mark, String name) {
    return Optional.ofNullable(mark.details().get(name)).filter(value -> !value.isEmpty());
  }

  private static void attribution(JsonGenerator json, String text, Attribution made)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("form", made.form().label());
    json.writeStringField("act", made.act().label());
    json.writeFieldName("source");
    if (made.source().isPresent()) {
      Source source = made.source().get();
      json.writeStartObject();
      cut(json, text, source.span());
      json.writeStringField("type", source.type().label());
      optional(json, "referent", source.referent());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeFieldName("cue");
    if (made.cue().isPresent()) {
      json.writeStartObject();
      cut(json, text, made.cue().get().span());
      json.writeStringField("class", made.cue().get().type().label());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("content");
    for (Span span : made.content()) {
      json.writeStartObject();
      cut(json, text, span);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("rule", made.rule());
    json.writeEndObject();
  }

  private static void metric(JsonGenerator json, Estimate estimate) throws IOException {
    Measurement measured = estimate.measurement();
    json.writeStartObject();
    json.writeStringField("id", measured.metric());
    json.writeStringField("voice", measured.voice());
    json.writeNumberField("count", measured.count());
    json.writeNumberField("base", measured.base());
    json.writeStringField("unit", measured.unit().label());
    number(json, "value", measured.value(), 4);
    number(json, "low", estimate.interval().low(), 4);
    number(json, "high", estimate.interval().high(), 4);
    json.writeEndObject();
  }

  private static void edits(JsonGenerator json, Article article) throws IOException {
    json.writeArrayFieldStart("furniture");
    for (Edit edit : article.source().edits()) {
      if (edit.kind() == Edit.Kind.DROPPED) {
        json.writeStartObject();
        cut(json, article.text(), edit.span());
        json.writeStringField("reason", edit.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("repairs");
    for (Edit edit : article.source().edits()) {
      if (edit.kind() == Edit.Kind.REPAIRED) {
        json.writeStartObject();
        json.writeNumberField("start", edit.span().start());
        json.writeNumberField("end", edit.span().end());
        json.writeStringField("from", edit.span().cut(article.text()));
        json.writeStringField("to", edit.replacement());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  static void cut(JsonGenerator json, String text, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.cut(text));
  }

  static void number(JsonGenerator json, String name, double value, int decimals)
      throws IOException {
    json.writeFieldName(name);
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
