package parallax.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a page's JSON-LD says of an article, by the words of schema.org: {@code NewsArticle} and its
 * kin with headline, author, publisher, dates and language.
 */
public final class LinkedData {
  private static final int MOST_NODES = 10_000;

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /**
   * The fields of the first article in it, under the contract's names: title, outlet, author,
   * published, url, language, and {@code section}. Empty where the text is broken or tells of no
   * article.
   */
  public Map<String, String> article(String json) {
    try {
      return find(mapper.readTree(json)).map(LinkedData::fields).orElseGet(Map::of);
    } catch (JacksonException e) {
      // A page with a broken script still has its meta tags.
      return Map.of();
    }
  }

  private static Optional<JsonNode> find(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isContainerNode()) {
        node.forEach(open::add);
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  private static Map<String, String> fields(JsonNode article) {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "title", first(article, "headline", "name"));
    put(fields, "outlet", names(article.path("publisher")));
    put(fields, "author", names(article.path("author")));
    put(fields, "published", first(article, "datePublished", "dateCreated"));
    JsonNode page = article.path("mainEntityOfPage");
    String address = page.isObject() ? page.path("@id").asText() : page.asText();
    put(fields, "url", address.isEmpty() ? first(article, "url", "@id") : address);
    put(fields, "language", first(article, "inLanguage"));
    return fields;
  }

  private static void put(Map<String, String> fields, String key, String value) {
    if (!value.isBlank()) {
      fields.put(key, value.strip());
    }
  }

  private static String first(JsonNode node, String... keys) {
    for (String key : keys) {
      if (node.path(key).isValueNode() && !node.path(key).asText().isBlank()) {
        return node.path(key).asText();
      }
    }
    return "";
  }

  /** A name, a thing with a name, or several of them. */
  private static String names(JsonNode node) {
    if (node.isArray()) {
      StringJoiner all = new StringJoiner(", ");
      for (JsonNode one : node) {
        String name = one.isArray() ? "" : names(one);
        if (!name.isBlank()) {
          all.add(name);
        }
      }
      return all.toString();
    }
    return node.isObject() ? node.path("name").asText() : node.asText();
  }
}
