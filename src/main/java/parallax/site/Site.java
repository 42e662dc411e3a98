package parallax.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.model.Profile;
import parallax.report.DataPage;
import parallax.report.Pages;
import parallax.report.Report;
import parallax.template.Templates;

/** Writes a report: pages, their Markdown twins, data files and assets. */
public final class Site {
  static final String STYLE = "assets/site.css";
  private static final List<String> ASSETS = List.of(STYLE, "assets/site.js", "assets/icon.svg");

  private final Templates templates;

  /** A site that is filled by these templates. */
  public Site(Templates templates) {
    this.templates = templates;
  }

  /**
   * Writes the whole site; the events are compared on the way.
   *
   * @param report what the run found
   * @param output where the files go; pages and data come in a fixed order
   * @throws parallax.template.BrokenTemplate where a template is wrong
   */
  public void write(Report report, Output output) throws IOException {
    Recording recording = new Recording(output);
    DataFiles data = new DataFiles(report);
    PageWriter writer = new PageWriter(templates, output, report.options());
    Pages pages = new Pages(report, writer);
    List<Profile> profiles =
        report
            .events()
            .each(
                compared -> {
                  data.take(compared);
                  pages.take(compared);
                });
    Map<String, DataFiles.Shape> shapes = data.write(recording);
    pages.finish(profiles, files(shapes, recording));
    SortedSet<String> assets = new TreeSet<>(ASSETS);
    assets.addAll(templates.ownAssets());
    for (String asset : assets) {
      output.write(asset, out -> out.write(templates.asset(asset)));
    }
    output.write(".nojekyll", out -> {});
    writer.writeAddresses();
  }

  /** What the data page says of each file. */
  private static List<DataPage.File> files(
      Map<String, DataFiles.Shape> shapes, Recording recording) {
    DataFiles.Shape none = new DataFiles.Shape(-1, List.of());
    List<DataPage.File> files = new ArrayList<>();
    recording
        .files()
        .forEach(
            (path, written) -> {
              DataFiles.Shape shape = shapes.getOrDefault(path, none);
              files.add(
                  DataPage.File.of(
                      path, shape.rows(), shape.columns(), written.bytes(), written.sha256()));
            });
    return files;
  }
}
