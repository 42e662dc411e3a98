package parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Compared;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.Report;
import parallax.report.ReportOptions;

/** The sample corpus, read once for a test. */
record Sample(Pipeline pipeline, List<Reading> readings, List<Loaded.Rejected> rejected) {

  /** Reads the sample; the operator may change the order of the inputs. */
  static Sample read(int threads, UnaryOperator<List<Loaded>> order) {
    Pipeline pipeline = new Pipeline(Lexicons.bundled(), threads);
    Sample result = new Sample(pipeline, new ArrayList<>(), new ArrayList<>());
    try (SampleCorpus corpus = SampleCorpus.open()) {
      List<Loaded> inputs =
          new Ingest(List.of(corpus.folder()), Optional.empty(), text -> Optional.empty())
              .stream().toList();
      pipeline.analyze(order.apply(inputs).stream(), result.sink());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private ReadingSink sink() {
    return new ReadingSink() {
      @Override
      public void read(Reading reading) {
        readings.add(reading);
      }

      @Override
      public void rejected(Loaded.Rejected one) {
        rejected.add(one);
      }
    };
  }

  /** The report as the demo makes it. */
  Report report() {
    Readings run = pipeline.readings(Map.of());
    readings.forEach(run::read);
    rejected.forEach(run::rejected);
    return pipeline.report(
        run,
        new ReportOptions(Optional.empty(), false, false),
        new TreeMap<>(Map.of("full-text", "false", "single-file", "false", "events", "false")),
        "0.1.0",
        () -> {});
  }

  /** The compared events, in order of id. */
  List<Compared> events() {
    List<Compared> events = new ArrayList<>();
    try {
      report().events().each(events::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events.sort(Comparator.comparing(compared -> compared.alignment().event().id()));
    return events;
  }

  Reading reading(String id) {
    return readings.stream()
        .filter(reading -> reading.article().id().endsWith(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the sample: " + id));
  }
}
