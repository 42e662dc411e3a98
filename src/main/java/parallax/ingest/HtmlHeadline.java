package parallax.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.ingest.HtmlText.Part;

/**
 * Which block of a page is its headline.
 *
 * @param page the page's text
 * @param fields what its head says
 */
record HtmlHeadline(HtmlText page, Map<String, String> fields) {
  /** The h1 that the page's title speaks of; a logo is often an h1 too. */
  Optional<Part> find() {
    String title = fields.getOrDefault("title", "");
    String outlet = fields.getOrDefault("outlet", "");
    List<Part> headings =
        page.parts().stream()
            .filter(part -> part.in("h1") || part.owner().attr("itemprop").equals("headline"))
            .filter(part -> !TextReader.same(words(part), outlet))
            .toList();
    Optional<Part> told = headings.stream().filter(part -> alike(words(part), title)).findFirst();
    Optional<Part> other =
        page.parts().stream()
            .filter(part -> part.owner().normalName().matches("h[2-4]|div|p|td|b|center"))
            .filter(part -> isMostOf(words(part), title))
            .findFirst();
    return told.or(() -> other)
        .or(
            () ->
                headings.stream()
                    .filter(part -> words(part).split(" ", -1).length > 2)
                    .findFirst());
  }

  /** A page's title is often the headline with the outlet's name before or behind it. */
  private static boolean isMostOf(String words, String title) {
    String bare = bare(words);
    return bare.length() * 2 > title.length() && bare.contains(" ") && bare(title).contains(bare);
  }

  private static boolean alike(String a, String b) {
    List<String> one = List.of(bare(a).split(" ", -1));
    List<String> two = List.of(bare(b).split(" ", -1));
    long shared = one.stream().filter(word -> word.length() > 2 && two.contains(word)).count();
    return shared >= 2 && shared * 2 >= one.stream().filter(word -> word.length() > 2).count();
  }

  static String bare(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private String words(Part part) {
    return part.span().cut(page.text()).replace('\n', ' ');
  }
}
