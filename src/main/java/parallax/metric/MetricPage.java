package parallax.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A metric's own page, {@code metrics/ID.md}: what it counts, for readers, with examples that tests
 * run.
 *
 * @param id metric id
 * @param title the page's heading
 * @param label its first sentence, the definition beside every figure
 * @param markdown the whole page
 * @param sections text under each second-level heading, in order
 */
public record MetricPage(
    String id, String title, String label, String markdown, Map<String, String> sections) {
  public MetricPage {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /** The headings that every page has, in order. */
  public static final List<String> HEADINGS =
      List.of("What it counts", "Counts", "Does not count", "Formula", "Limits", "Sources");

  /** The page of a metric; an IllegalArgumentException names the heading that is missing. */
  public static MetricPage load(String id) {
    try (InputStream in = MetricPage.class.getResourceAsStream("/metrics/" + id + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no page metrics/" + id + ".md");
      }
      return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("metrics/" + id + ".md cannot be read", e);
    }
  }

  static MetricPage parse(String id, String markdown) {
    Map<String, String> sections = new LinkedHashMap<>();
    String title = "";
    String heading = "";
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (line.startsWith("## ")) {
        heading = line.substring(3).strip();
      } else if (!heading.isEmpty()) {
        sections.merge(heading, line + "\n", String::concat);
      }
    }
    for (String needed : HEADINGS) {
      if (sections.getOrDefault(needed, "").isBlank()) {
        throw new IllegalArgumentException(
            "metrics/" + id + ".md has nothing under \"" + needed + "\"");
      }
    }
    String first = sections.getOrDefault(HEADINGS.get(0), "").strip().replaceAll("\\s+", " ");
    String label = first.replaceFirst("(?<=\\.) .*", "");
    return new MetricPage(id, title, label, markdown, sections);
  }

  /** List items of a section, without their bullets: the examples. */
  public List<String> items(String section) {
    List<String> items = new ArrayList<>();
    for (String line : sections.getOrDefault(section, "").lines().toList()) {
      if (line.startsWith("- ")) {
        items.add(line.substring(2).strip());
      }
    }
    return items;
  }
}
