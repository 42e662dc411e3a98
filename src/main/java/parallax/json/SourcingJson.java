package parallax.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import parallax.model.Reading;
import parallax.model.SourcingNote;
import parallax.model.Span;

/** What an editor may ask about the sources of an article, with the words that raise it. */
final class SourcingJson {
  private SourcingJson() {}

  static void write(JsonGenerator json, Reading reading) throws IOException {
    json.writeArrayFieldStart("sourcing");
    for (SourcingNote note : reading.sourcing()) {
      json.writeStartObject();
      json.writeStringField("kind", note.kind().label());
      json.writeArrayFieldStart("attributions");
      for (int attribution : note.attributions()) {
        json.writeNumber(attribution);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("spans");
      for (Span span : note.spans()) {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.cut(reading.article().text()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
