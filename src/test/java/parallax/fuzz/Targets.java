package parallax.fuzz;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import parallax.attribution.QuotePairs;
import parallax.ingest.Repairing;

/** The targets by name. Each has a folder of kept inputs under {@code src/test/resources/fuzz}. */
public final class Targets {
  private Targets() {}

  /** Name to a fresh property. */
  public static Property named(String name) {
    Supplier<Property> property = all().get(name);
    if (property == null) {
      throw new IllegalArgumentException("no target " + name + "; there are " + all().keySet());
    }
    return property.get();
  }

  static SortedMap<String, Supplier<Property>> all() {
    SortedMap<String, Supplier<Property>> targets = new TreeMap<>();
    for (String ending : new String[] {"txt", "html", "md", "csv", "jsonl"}) {
      targets.put(ending, () -> new Reader(ending));
    }
    targets.put("repairs", Repairing::new);
    targets.put("quotes", QuotePairs::new);
    targets.put("edits", EditMap::new);
    targets.put("tables", WrittenTable::new);
    targets.put("markdown", WrittenMarkdown::new);
    targets.put("article", WholeArticle::new);
    targets.put("site", WholeSite::new);
    return targets;
  }
}
