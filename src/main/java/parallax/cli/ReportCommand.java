package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report INPUT... -o DIR}: the whole job. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles and writes the site, its Markdown twin, CSV and JSON.",
    footer = {
      "",
      "Examples:",
      "  parallax report articles/ -o site",
      "  parallax report export.csv --events events.csv -o site --force"
    })
final class ReportCommand implements Callable<Integer>, Verbose {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private SiteOptions site = new SiteOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder to write; replaced as a whole.")
  private Path output = Path.of("report");

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    return new ReportRun(common, site, spec)
        .write(
            input.stream(), NotesFolder.read(input.inputs), site.settings(input.outlet()), output);
  }
}
