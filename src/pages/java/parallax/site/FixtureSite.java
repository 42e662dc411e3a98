package parallax.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.model.Article;
import parallax.report.Report;
import parallax.template.Templates;

/** Writes invented reports to disk for the browser. */
public final class FixtureSite {
  private FixtureSite() {}

  /** An event of so many texts and an event of a single one. */
  public static void write(int texts, Path folder) throws IOException {
    write(Fixture.report(texts), folder);
  }

  /** Titles, outlets, ids and addresses that try to run, break or push the layout apart. */
  public static void writeHostile(Path folder) throws IOException {
    String word = "a".repeat(4000);
    String title =
        "<script>alert(\"x\")</script> ${1+1} 🚒 \u202Eعنوان שלום | [y](javascript:z) ' & " + word;
    Article one =
        Fixture.article(
            "../<b>",
            "A \"quoted\" <Outlet> " + word,
            title,
            "Mayor Petrov said it could fail.\n" + title,
            0);
    Article two =
        Fixture.article(
            "=HYPERLINK(\"https://evil.example\")",
            "=HYPERLINK(\"https://evil.example\",\"click\")",
            title,
            "Mayor Petrov said it could fail, " + word + " said.\nLine two stands.",
            3);
    write(Fixture.report(List.of(Fixture.compared("h", List.of(one, two))), true), folder);
  }

  private static void write(Report report, Path folder) throws IOException {
    try (FolderOutput output = FolderOutput.open(folder, true)) {
      new Site(Templates.bundled()).write(report, output);
      output.commit();
    }
  }
}
