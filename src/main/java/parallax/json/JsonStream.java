package parallax.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** Writes one JSON document piece by piece, so that its size needs no memory. */
public final class JsonStream implements Closeable {
  private final JsonGenerator generator;

  private JsonStream(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Opens a document that is indented for people; the stream itself stays open at the end. */
  public static JsonStream to(OutputStream out) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    return new JsonStream(generator);
  }

  /** Starts an object, in an array or as the whole document. */
  public JsonStream object() throws IOException {
    generator.writeStartObject();
    return this;
  }

  /** Starts an object under a name. */
  public JsonStream object(String name) throws IOException {
    generator.writeObjectFieldStart(name);
    return this;
  }

  /** Ends the object. */
  public JsonStream endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  /** Starts an array under a name. */
  public JsonStream array(String name) throws IOException {
    generator.writeArrayFieldStart(name);
    return this;
  }

  /** Starts an array, in an array or as the whole document. */
  public JsonStream array() throws IOException {
    generator.writeStartArray();
    return this;
  }

  /** Ends the array. */
  public JsonStream endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /** Text in an array. */
  public JsonStream text(String value) throws IOException {
    generator.writeString(value);
    return this;
  }

  /** Text under a name. */
  public JsonStream field(String name, String value) throws IOException {
    generator.writeStringField(name, value);
    return this;
  }

  /** A number under a name, written without exponent. */
  public JsonStream field(String name, BigDecimal value) throws IOException {
    generator.writeFieldName(name);
    generator.writeNumber(value.toPlainString());
    return this;
  }

  /** A whole number under a name. */
  public JsonStream field(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
