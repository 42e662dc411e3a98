package parallax.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parallax.model.Document;
import parallax.model.Placement;
import parallax.vector.WordVectors;

/** What the grouping makes of documents, by article. */
final class Grouped {
  private Grouped() {}

  private static final WordVectors NEWS = WordVectors.bundled();

  static List<Placement> group(List<Document> documents, Map<String, String> overrides) {
    Grouping grouping = new Grouping(NEWS, overrides);
    documents.forEach(grouping::add);
    return grouping.placements();
  }

  static Map<String, Placement> placed(List<Document> documents) {
    return group(documents, Map.of()).stream()
        .collect(Collectors.toMap(Placement::article, placement -> placement));
  }

  static String event(Map<String, Placement> placed, String article) {
    return Optional.ofNullable(placed.get(article)).orElseThrow().event();
  }

  static String reason(Map<String, Placement> placed, String article) {
    return Optional.ofNullable(placed.get(article)).orElseThrow().reason();
  }
}
