package parallax.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * File names of pages, made from ids: small ASCII letters, digits and hyphens. Two ids that would
 * share a name, also on a disk that knows no capitals, are told apart by a checksum of the id.
 */
public final class PageNames {
  private static final int LONGEST = 80;
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3", "index",
          "guide");

  private final Map<String, String> articles;
  private final Map<String, String> outlets;
  private final Map<String, String> events;

  private PageNames(
      Set<String> articles, Set<String> outlets, Set<String> events, Set<String> shared) {
    this.articles = slugs(articles, shared);
    this.outlets = slugs(outlets, Set.of());
    this.events = slugs(events, Set.of());
  }

  /** Names for everything in a report. */
  public static PageNames of(Report report) {
    return of(report.events().outlines(), Set.of());
  }

  /**
   * Names for everything in some events of a report.
   *
   * @param shared plain names of articles that two ids of the whole report would share
   */
  public static PageNames of(List<Outline> events, Set<String> shared) {
    SortedSet<String> articles = new TreeSet<>();
    SortedSet<String> outlets = new TreeSet<>();
    SortedSet<String> ids = new TreeSet<>();
    for (Outline event : events) {
      ids.add(event.id());
      for (Outline.Text text : event.texts()) {
        articles.add(text.id());
        outlets.add(text.outlet());
      }
    }
    return new PageNames(articles, outlets, ids, shared);
  }

  /** Path of an article's evidence page from the top of the site. */
  public String article(String id) {
    return "articles/" + known(articles, id) + ".html";
  }

  /** Path of an outlet's page from the top of the site. */
  public String outlet(String name) {
    return "outlets/" + known(outlets, name) + ".html";
  }

  /** Path of an event's page from the top of the site. */
  public String event(String id) {
    return "events/" + known(events, id) + ".html";
  }

  private static String known(Map<String, String> slugs, String id) {
    return Optional.ofNullable(slugs.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not in this report: " + id));
  }

  private static Map<String, String> slugs(Set<String> sortedIds, Set<String> shared) {
    Map<String, String> slugs = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    Set<String> twice = new HashSet<>(shared);
    for (String id : sortedIds) {
      if (!taken.add(slug(id))) {
        twice.add(slug(id));
      }
    }
    for (String id : sortedIds) {
      String slug = slug(id);
      // Every one of a colliding pair gets its checksum, so that the order of input decides
      // nothing.
      boolean plain = !twice.contains(slug) && !RESERVED.contains(slug) && slug.length() <= LONGEST;
      String head = slug.substring(0, Math.min(slug.length(), LONGEST - 9));
      slugs.put(id, plain ? slug : head + "-" + checksum(id));
    }
    return slugs;
  }

  /** The plain name of an id, which another id may have too. */
  public static String slug(String id) {
    String ascii =
        Normalizer.normalize(id, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return ascii.isEmpty() ? "x-" + checksum(id) : ascii;
  }

  private static String checksum(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
