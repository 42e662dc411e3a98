package parallax.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.ingest.HtmlText.Part;
import parallax.model.Span;

/**
 * Quotations set large that repeat words of the story.
 *
 * @param places where they are
 */
record PullQuotes(Set<Span> places) {
  /** A page with more parts set apart has none of them twice: each is looked for in all others. */
  private static final int MOST = 100;

  private static final int SHORTEST = 15;

  static PullQuotes among(List<Part> parts, HtmlText page) {
    List<Part> apart = parts.stream().filter(PullQuotes::isApart).toList();
    Set<Span> places = new HashSet<>();
    if (apart.isEmpty() || apart.size() > MOST) {
      return new PullQuotes(places);
    }
    List<Part> told = parts.stream().filter(part -> !part.in("blockquote")).toList();
    List<String> words = told.stream().map(part -> bare(part, page)).toList();
    for (Part part : apart) {
      String quote = bare(part, page);
      for (int i = 0; i < words.size() && quote.length() > SHORTEST; i++) {
        if (!told.get(i).equals(part) && words.get(i).contains(quote)) {
          places.add(part.span());
        }
      }
    }
    return new PullQuotes(places);
  }

  boolean has(Part part) {
    return places.contains(part.span());
  }

  private static boolean isApart(Part part) {
    boolean set =
        part.in("blockquote")
            || part.in("aside")
            || part.names().toLowerCase(Locale.ROOT).contains("quote");
    return set && !part.owner().normalName().equals("article");
  }

  private static String bare(Part part, HtmlText page) {
    return HtmlHeadline.bare(part.span().cut(page.text()));
  }
}
