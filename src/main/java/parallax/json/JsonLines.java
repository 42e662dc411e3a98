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
        fields.put(field.getKey(), field.getValue().asText());
      }
    }
    return fields;
  }
}
