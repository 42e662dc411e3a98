package parallax.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads JSON Lines: one object a line. */
public final class JsonLines {
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The scalar fields of one line's object, in their order; nested values and nulls are left out.
   * What is half a character becomes U+FFFD.
   *
   * @throws IOException with one plain line where the text is no whole JSON object
   */
  public Map<String, String> scalars(String line) throws IOException {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new IOException("not a whole JSON object, wrong at column " + column, e);
    }
    if (node == null || !node.isObject()) {
      throw new IOException("not a JSON object");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isValueNode() && !field.getValue().isNull()) {
        fields.put(field.getKey(), wellFormed(field.getValue().asText()));
      }
    }
    return fields;
  }

  /**
   * JSON can name half a character, which no file can hold: U+FFFD stands in its place, so that
   * every offset stays.
   */
  private static String wellFormed(String text) {
    StringBuilder right = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        right.setCharAt(i, '\ufffd');
      }
    }
    return right.toString();
  }
}
