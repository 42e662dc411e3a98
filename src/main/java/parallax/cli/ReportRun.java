package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.Readings;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.Outline;
import parallax.report.PageNames;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.site.FolderOutput;
import parallax.site.Site;
import picocli.CommandLine.Model.CommandSpec;

/** Reads articles and writes a site: what {@code report} and {@code demo} share. */
final class ReportRun {
  private final CommonOptions common;
  private final SiteOptions site;
  private final CommandSpec spec;

  ReportRun(CommonOptions common, SiteOptions site, CommandSpec spec) {
    this.common = common;
    this.site = site;
    this.spec = spec;
  }

  /** Writes the report of the inputs to a folder and returns the exit code. */
  int write(
      Stream<Loaded> loaded,
      SortedMap<String, String> notes,
      SortedMap<String, String> settings,
      Path folder)
      throws IOException {
    Map<String, String> overrides = site.overrides();
    ReportOptions options = site.reportOptions();
    Site pages = new Site(site.templates());
    // Refuse a folder that is not ours before an hour of reading, not after.
    try (FolderOutput output = FolderOutput.open(folder, site.force)) {
      Pipeline pipeline = common.pipeline();
      Counter counter = new Counter();
      Readings readings = pipeline.readings(overrides);
      try (Progress progress = Progress.of("read", " articles", common.quiet)) {
        pipeline.analyze(loaded, new Counting(readings, counter, progress));
      }
      if (readings.isEmpty()) {
        counter.report(spec, common, folder);
        return counter.exitCode();
      }
      try (Progress progress = Progress.of("compare", " events", common.quiet)) {
        Report report =
            pipeline.report(readings, options, settings, Version.number(), progress::step);
        warnOfStrayNotes(report, notes.keySet());
        pages.write(report.annotated(notes), output);
      }
      output.commit();
      counter.report(spec, common, folder.resolve("index.html"));
      return counter.exitCode();
    }
  }

  private void warnOfStrayNotes(Report report, Set<String> notes) {
    PageNames names = PageNames.of(report);
    Set<String> known = new HashSet<>(Set.of("README"));
    for (Outline event : report.events().outlines()) {
      String id = event.id();
      known.add(id);
      known.add(names.event(id).replaceFirst("^events/(.*)\\.html$", "$1"));
    }
    notes.stream()
        .filter(note -> !known.contains(note))
        .forEach(
            note ->
                spec.commandLine()
                    .getErr()
                    .println("parallax: notes/" + note + ".md: no event of that name"));
  }

  private record Counting(ReadingSink readings, Counter counter, Progress progress)
      implements ReadingSink {
    @Override
    public void read(Reading reading) {
      readings.read(reading);
      counter.read();
      progress.step();
    }

    @Override
    public void rejected(Loaded.Rejected rejected) {
      readings.rejected(rejected);
      counter.rejected(rejected);
      progress.step();
    }
  }
}
