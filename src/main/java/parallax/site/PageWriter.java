package parallax.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.report.EventPage;
import parallax.report.Page;
import parallax.report.Pages;
import parallax.report.ReportOptions;
import parallax.report.SearchPage;
import parallax.template.Templates;

/** Renders pages as they come and keeps of each only what feed and sitemap need. */
final class PageWriter implements Pages.Sink {
  private final Templates templates;
  private final Output output;
  private final ReportOptions options;
  private final Optional<String> css;
  private final List<String> paths = new ArrayList<>();
  private final List<Feed.Entry> events = new ArrayList<>();

  PageWriter(Templates templates, Output output, ReportOptions options) {
    this.templates = templates;
    this.output = output;
    this.options = options;
    this.css =
        options.singleFile()
            ? Optional.of(new String(templates.asset(Site.STYLE), StandardCharsets.UTF_8))
            : Optional.empty();
  }

  @Override
  public void take(Page page) throws IOException {
    output.write(page.path(), out -> render(page, out));
    if (page.model() instanceof SearchPage search) {
      output.write("assets/search-index.js", out -> SearchIndex.write(search.entries(), out));
    }
    if (page.path().endsWith(".html") && !page.path().equals("404.html")) {
      paths.add(page.path());
      if (page.model() instanceof EventPage event) {
        events.add(entry(page.path(), event));
        writeSingleFile(page);
      }
    }
  }

  private void render(Page page, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    templates.render(page.template(), page.model(), writer);
    writer.flush();
  }

  private void writeSingleFile(Page page) throws IOException {
    if (css.isPresent()) {
      String html = templates.render(page.template(), page.model());
      String single = SingleFile.of(html, css.get(), options.baseUrl());
      output.write(
          page.path().replaceFirst("events/", "single/"),
          out -> out.write(single.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Feed and sitemap, where the address of the published site is known. */
  void writeAddresses() throws IOException {
    if (options.baseUrl().isPresent()) {
      String base = options.baseUrl().get();
      output.write("feed.xml", out -> Feed.atom(base, events, out));
      output.write("sitemap.xml", out -> Feed.sitemap(base, paths.stream().sorted().toList(), out));
    }
  }

  private static Feed.Entry entry(String path, EventPage page) {
    String day =
        page.columns().stream()
            .flatMap(column -> column.date().stream())
            .max(String::compareTo)
            .orElse("");
    return new Feed.Entry(path, page.title(), day);
  }
}
