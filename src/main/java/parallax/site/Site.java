package parallax.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.report.DataPage;
import parallax.report.DataTables;
import parallax.report.EventPage;
import parallax.report.Page;
import parallax.report.Pages;
import parallax.report.Report;
import parallax.report.TableView;
import parallax.template.Templates;

/** Writes a report: pages, their Markdown twins, data files and assets. */
public final class Site {
  private static final List<String> ASSETS = List.of("assets/site.css", "assets/icon.svg");

  private final Templates templates;

  /** A site that is filled by these templates. */
  public Site(Templates templates) {
    this.templates = templates;
  }

  /**
   * Writes the whole site.
   *
   * @param report what the run found
   * @param output where the files go; pages and data come in a fixed order
   * @throws parallax.template.BrokenTemplate where a template is wrong
   */
  public void write(Report report, Output output) throws IOException {
    Recording recording = new Recording(output);
    DataFiles.write(report, recording);
    List<Page> pages = Pages.of(report, files(report, recording));
    for (Page page : pages) {
      output.write(page.path(), out -> render(page, out));
    }
    for (String asset : ASSETS) {
      output.write(asset, out -> out.write(templates.asset(asset)));
    }
    output.write(".nojekyll", out -> {});
    if (report.options().singleFile()) {
      writeSingleFiles(report.options().baseUrl(), pages, output);
    }
    if (report.options().baseUrl().isPresent()) {
      writeAddresses(report.options().baseUrl().get(), pages, output);
    }
  }

  private void writeSingleFiles(Optional<String> baseUrl, List<Page> pages, Output output)
      throws IOException {
    String css = new String(templates.asset(ASSETS.get(0)), StandardCharsets.UTF_8);
    for (Page page : pages) {
      if (page.path().startsWith("events/") && page.path().endsWith(".html")) {
        String html = templates.render(page.template(), page.model());
        byte[] single = SingleFile.of(html, css, baseUrl).getBytes(StandardCharsets.UTF_8);
        output.write(page.path().replaceFirst("events/", "single/"), out -> out.write(single));
      }
    }
  }

  private void render(Page page, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    templates.render(page.template(), page.model(), writer);
    writer.flush();
  }

  /** What the data page says of each file. */
  private static List<DataPage.File> files(Report report, Recording recording) {
    Map<String, TableView> tables = new TreeMap<>();
    new DataTables()
        .tables(report)
        .forEach(table -> tables.put("data/" + table.name() + ".csv", table));
    List<DataPage.File> files = new ArrayList<>();
    recording
        .files()
        .forEach(
            (path, written) -> {
              Optional<TableView> table = Optional.ofNullable(tables.get(path));
              int rows = table.map(view -> view.rows().size()).orElse(-1);
              List<String> columns = table.map(TableView::columns).orElse(List.of());
              files.add(DataPage.File.of(path, rows, columns, written.bytes(), written.sha256()));
            });
    return files;
  }

  private static void writeAddresses(String base, List<Page> pages, Output output)
      throws IOException {
    List<Feed.Entry> entries =
        pages.stream()
            .filter(page -> page.path().endsWith(".html"))
            .filter(page -> page.model() instanceof EventPage)
            .map(page -> entry(page.path(), (EventPage) page.model()))
            .toList();
    List<String> paths =
        pages.stream()
            .map(Page::path)
            .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
            .sorted()
            .toList();
    output.write("feed.xml", out -> Feed.atom(base, entries, out));
    output.write("sitemap.xml", out -> Feed.sitemap(base, paths, out));
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
