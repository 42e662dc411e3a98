package parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parallax.markdown.FrontMatter;
import parallax.markdown.Markdown;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Headline;
import parallax.model.SourceText;
import parallax.model.Span;

/** Makes an article of a text and what is known about it. */
final class ArticleBuilder {
  private final Optional<String> outletOption;
  private final Function<String, Optional<String>> language;

  ArticleBuilder(Optional<String> outletOption, Function<String, Optional<String>> language) {
    this.outletOption = outletOption;
    this.language = language;
  }

  /** Name for articles whose input names no outlet. */
  Optional<String> outletOption() {
    return outletOption;
  }

  /**
   * Builds one article.
   *
   * @param id its id where its front matter gives none
   * @param text the text that came in
   * @param markdown true for a Markdown file
   * @param fields what the input says of it
   * @param folder name of the folder it lies in, if that may name its outlet
   */
  Article build(String id, String text, boolean markdown, Fields fields, Optional<String> folder)
      throws Unusable {
    CmsMarkup markup = markdown ? CmsMarkup.of("") : CmsMarkup.of(text);
    SourceText readable = Repairs.of(text, markup);
    String clean = readable.cleaned();
    if (!markdown) {
      // Before its lines are looked at; pictures inside Markdown leave with the rest of its marks.
      Bulk.refuse(clean);
    }
    FrontMatter matter = markdown ? Markdown.frontMatter(clean) : new FrontMatter(Map.of(), 0);
    Fields known = fields.over(matter.values(), "front matter");
    Optional<String> title = known.get("title").map(Repairs::of);
    Layout layout =
        markdown
            ? MarkdownReader.read(clean, matter.end(), title)
            : TextReader.read(clean, new Span(0, clean.length()), title);
    return article(
        new Known(known.get("id").orElse(id), known, title, folder),
        layout,
        readable.then(layout.edits()),
        blocks(layout, readable, markup),
        readable);
  }

  /**
   * Builds an article of a saved web page.
   *
   * @param id its id
   * @param html the page
   * @param fields what the input says of it beside the page
   * @param folder name of the folder it lies in, if that may name its outlet
   */
  Article page(String id, String html, Fields fields, Optional<String> folder) throws Unusable {
    HtmlReader.Page page = HtmlReader.read(html);
    Fields known = fields.over(page.fields(), "metadata");
    Layout layout = page.layout();
    if (layout.blocks().stream()
        .noneMatch(block -> block.kind().isBody() && isProse(block.span().cut(page.text())))) {
      throw new Unusable("no story found in the page: a list of links, or it needs scripts");
    }
    List<Edit> edits = new ArrayList<>(layout.edits());
    Mojibake.repair(SourceText.of(page.text())).edits().stream()
        .filter(repair -> layout.edits().stream().noneMatch(e -> e.span().overlaps(repair.span())))
        .forEach(edits::add);
    edits.sort(Comparator.comparing(Edit::span));
    return article(
        new Known(id, known, known.get("title").map(Repairs::of), folder),
        layout,
        new SourceText(page.text(), edits, true),
        layout.blocks(),
        SourceText.of(page.text()));
  }

  private static boolean isProse(String text) {
    return text.split("\\s+", 8).length == 8 && text.matches("(?s).*[.!?].*");
  }

  private record Known(String id, Fields fields, Optional<String> title, Optional<String> folder) {}

  private Article article(
      Known known, Layout layout, SourceText source, List<Block> blocks, SourceText readable)
      throws Unusable {
    if (blocks.stream().noneMatch(block -> block.kind().isBody())) {
      throw new Unusable("no text of an article in it");
    }
    Fields fields = known.fields();
    String read = source.cleaned();
    Bulk.refuse(read);
    refuseOtherLanguage(read, fields);
    Outlets.Found outlet = outlet(known.id(), fields, layout, known.folder());
    return new Article(
        known.id(),
        outlet.name(),
        outlet.from(),
        headline(source, layout.headline().map(readable::toOriginal), known.title()),
        fields.get("published").or(() -> fields.get("date")).or(layout::date),
        layout.datelineSpan().map(readable::toOriginal),
        layout.bylineSpan().map(readable::toOriginal),
        fields.get("url"),
        fields.get("author").or(() -> layout.bylineSpan().flatMap(span -> author(readable, span))),
        fields.get("event"),
        source,
        blocks);
  }

  /** "By Ina Velt and Tom Arn": the names. */
  private static Optional<String> author(SourceText readable, Span byline) {
    String line = byline.cut(readable.cleaned()).replaceAll("\\s+", " ").strip();
    String names = line.replaceFirst("(?i)^by:? ", "").replaceFirst(",.*", "").strip();
    return Optional.of(names).filter(text -> !text.isEmpty());
  }

  private static List<Block> blocks(Layout layout, SourceText readable, CmsMarkup markup) {
    return layout.blocks().stream()
        .map(block -> new Block(readable.toOriginal(block.span()), block.kind()))
        .map(block -> new Block(block.span(), markup.kind(block)))
        .toList();
  }

  private void refuseOtherLanguage(String text, Fields fields) throws Unusable {
    Optional<String> other = English.otherLanguage(text, language);
    if (other.isPresent()) {
      throw new Unusable("not English: " + other.get());
    }
    Optional<String> said =
        fields.get("language").filter(name -> !name.matches("(?i)en(g|glish|[-_].*)?"));
    if (said.isPresent() && text.length() > 200) {
      throw new Unusable("not English: language is given as " + said.get());
    }
  }

  private static Optional<Headline> headline(
      SourceText source, Optional<Span> span, Optional<String> title) {
    String inText = span.map(source::cleaned).orElse("").strip();
    if (title.isPresent()) {
      return Optional.of(new Headline(title.get().strip(), span));
    }
    return inText.isEmpty() ? Optional.empty() : Optional.of(new Headline(inText, span));
  }

  /** The contract's order: given, option, credit or dateline in the text, folder, none. */
  private Outlets.Found outlet(String id, Fields fields, Layout layout, Optional<String> folder) {
    Optional<Outlets.Found> given =
        fields
            .get("outlet")
            .map(name -> new Outlets.Found(Repairs.of(name.strip()), fields.outletFrom()));
    return given
        .or(() -> outletOption.map(name -> new Outlets.Found(name, "option")))
        .or(layout::outlet)
        .or(() -> folder.map(name -> new Outlets.Found(name, "folder")))
        .orElseGet(() -> new Outlets.Found("Unknown outlet (" + id + ")", "none"));
  }
}
