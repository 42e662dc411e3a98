package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.ingest.HtmlText.Part;
import parallax.model.Block;
import parallax.model.Span;

/**
 * Finds the story in a saved web page. The text of the article is all the visible text of the page;
 * what is not the story is dropped in place with its reason.
 */
final class HtmlReader {
  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?i)standfirst|subtitle|sub-?head(line)?|\\bdeck|\\bdek\\b|excerpt|summary|strapline|kicker-text");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)\\b(by-?line|author|writer|reporter)s?\\b");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)(published|updated|posted|last (updated|modified)|first published)?:?\\s*(on )?"
              + "((mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*)?"
              + "(\\d{1,2}(st|nd|rd|th)?\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+\\d.{0,40}");

  private final HtmlText page;
  private final Element story;
  private final Map<String, String> fields;
  private final Layout layout = new Layout();
  private final List<Part> kept = new ArrayList<>();

  private HtmlReader(HtmlText page, Element story, Map<String, String> fields) {
    this.page = page;
    this.story = story;
    this.fields = fields;
  }

  /**
   * A page as text.
   *
   * @param text all its visible text
   * @param layout what is what in it
   * @param fields what its head and headline say
   */
  record Page(String text, Layout layout, Map<String, String> fields) {}

  static Page read(String html) {
    // jsoup takes U+FFFF at the start of a run of text for the end of the page.
    Document document = Jsoup.parse(html.replace('\uffff', '\ufffd'));
    Map<String, String> fields = new TreeMap<>(HtmlHead.fields(document));
    HtmlProse prose = new HtmlProse(document.body());
    HtmlRegions regions = new HtmlRegions(document.body(), prose);
    HtmlText text = HtmlText.of(document.body(), regions);
    HtmlReader reader = new HtmlReader(text, prose.story(document.body(), regions), fields);
    reader.parts();
    return new Page(text.text(), reader.layout, fields);
  }

  private void parts() {
    Optional<Part> headline = new HtmlHeadline(page, fields).find();
    headline.ifPresent(part -> fields.put("title", words(part)));
    boolean afterHeadline = headline.isEmpty();
    boolean body = false;
    for (Part part : page.parts()) {
      if (headline.filter(part::equals).isPresent()) {
        layout.block(part.span(), Block.Kind.HEADLINE);
        afterHeadline = true;
        continue;
      }
      boolean inStory = inside(part.owner(), story);
      Outlets.inCopyright(words(part)).ifPresent(layout::outlet);
      if (part.reason().isPresent() && !isCredit(part, body)) {
        layout.drop(part.span(), part.reason().get());
      } else if (body || !afterHeadline || !top(part, inStory)) {
        body |= place(part, inStory);
      }
    }
    story();
  }

  /** Keeps or drops what is neither headline nor head matter; true for a paragraph that stays. */
  private boolean place(Part part, boolean inStory) {
    Optional<String> reason =
        inStory ? furniture(part) : known(part).or(() -> Optional.of("outside the story"));
    reason.ifPresentOrElse(why -> layout.drop(part.span(), why), () -> kept.add(part));
    return reason.isEmpty() && isParagraph(part);
  }

  /** Bylines stand in boxes of many names. */
  private boolean isCredit(Part part, boolean body) {
    return !body && isByline(part) && !part.reason().orElse("").equals("author note");
  }

  private boolean isByline(Part part) {
    String words = words(part);
    return layout.bylineSpan().isEmpty()
        && words.length() < 120
        && (TextReader.isByline(words)
            || (fields.containsKey("author") && words.equals(fields.get("author"))));
  }

  /** What stands between headline and story: subhead, byline, date. */
  private boolean top(Part part, boolean inStory) {
    String words = words(part);
    String names = part.names();
    if (isByline(part)) {
      layout.byline(part.span());
      return true;
    }
    if (words.length() < 90 && DATE_LINE.matcher(words).matches()) {
      layout.drop(part.span(), "date line");
      return true;
    }
    if (words.length() < 80 && BYLINE.matcher(names).find() && !words.matches(".*[.!?]$")) {
      layout.drop(part.span(), "byline");
      return true;
    }
    boolean named = STANDFIRST.matcher(names).find();
    boolean heading = part.owner().normalName().matches("h[2-6]") && words.length() > 30;
    boolean free = !layout.has(Block.Kind.SUBHEAD);
    if (free && (named || (heading && !inStory)) && words.length() < 400 && words.length() > 15) {
      layout.block(part.span(), Block.Kind.SUBHEAD);
      return true;
    }
    return false;
  }

  private Optional<String> furniture(Part part) {
    String words = words(part);
    if (layout.headline().isPresent() && TextReader.same(words, fields.getOrDefault("title", ""))) {
      return Optional.of("headline printed twice");
    }
    Optional<String> known = known(part);
    if (known.isPresent()) {
      return known;
    }
    int count = words.split("\\s+", -1).length;
    if (part.linkShare() > 0.6 && count <= 30) {
      return Optional.of("related links");
    }
    boolean named = part.owner().normalName().matches("p|h[1-6]|li|blockquote|pre|dd|td");
    boolean sentence = words.matches("(?s).*[.!?:\u2026]['\"\u201d\u2019)\\]]*$");
    if (count <= 8 && !sentence && !named) {
      return Optional.of("label");
    }
    return part.owner().normalName().equals("p") && DATE_LINE.matcher(words).matches()
        ? Optional.of("date line")
        : Optional.empty();
  }

  private Optional<String> known(Part part) {
    List<Line> lines = Line.of(page.text(), part.span());
    return lines.size() == 1 ? Furniture.reason(lines.get(0)) : Optional.empty();
  }

  private void story() {
    int last = kept.size();
    while (last > 0 && !isParagraph(kept.get(last - 1)) && !kept.get(last - 1).in("li")) {
      last--;
      layout.drop(kept.get(last).span(), "heading without text");
    }
    PullQuotes pulled = PullQuotes.among(kept, page);
    boolean body = false;
    for (Part part : kept.subList(0, last)) {
      if (pulled.has(part)) {
        layout.drop(part.span(), "pull quote");
        continue;
      }
      if (!isParagraph(part)) {
        layout.block(part.span(), Block.Kind.HEADING);
        continue;
      }
      for (Line line : Line.of(page.text(), part.span())) {
        Span span = body ? line.span() : Datelines.after(line, layout);
        layout.block(span, kind(part, body));
        body |= !part.in("li");
      }
    }
  }

  private static Block.Kind kind(Part part, boolean body) {
    if (part.in("blockquote")) {
      return Block.Kind.BLOCKQUOTE;
    }
    return part.in("li") && !body ? Block.Kind.KEY_POINT : Block.Kind.PARAGRAPH;
  }

  private static boolean isParagraph(Part part) {
    return !part.owner().normalName().matches("h[1-6]|dt|summary|legend");
  }

  private static boolean inside(Element element, Element story) {
    Element at = element;
    while (at != null) {
      if (at.equals(story)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private String words(Part part) {
    return part.span().cut(page.text()).replace('\n', ' ');
  }
}
