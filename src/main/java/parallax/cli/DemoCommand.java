package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.SampleCorpus;
import parallax.ingest.Ingest;
import parallax.nlp.LanguageGuess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole job on the bundled, invented sample corpus. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Renders the bundled sample corpus; every text in it is invented.",
    footer = {"", "Example:", "  parallax demo && open reports/sample/index.html"})
final class DemoCommand implements Callable<Integer>, Verbose {
  @Mixin private SiteOptions site = new SiteOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to write (default: reports/sample).")
  private Path output = Path.of("reports", "sample");

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    try (SampleCorpus sample = SampleCorpus.open()) {
      Ingest ingest = new Ingest(List.of(sample.folder()), Optional.empty(), new LanguageGuess());
      return new ReportRun(common, site, spec)
          .write(
              ingest.stream(),
              NotesFolder.read(List.of(sample.folder())),
              site.settings(Optional.empty()),
              output);
    }
  }
}
