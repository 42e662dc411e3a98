package parallax.site;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parallax.report.DataPage;
import parallax.report.Page;
import parallax.report.Pages;
import parallax.report.Report;
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
    List<DataPage.File> files = List.of();
    for (Page page : Pages.of(report, files)) {
      output.write(
          page.path(),
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            templates.render(page.template(), page.model(), writer);
            writer.flush();
          });
    }
    for (String asset : ASSETS) {
      output.write(asset, out -> out.write(templates.asset(asset)));
    }
    output.write(".nojekyll", out -> {});
  }
}
