package parallax.spark;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import parallax.ReadingSink;
import parallax.json.EvidenceJson;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.TableView;
import parallax.table.CsvReading;

/**
 * {@code spark-submit --class parallax.spark.Main parallax-spark.jar analyze|group|compare INPUT...
 * -o OUTPUT}: what the commands of one machine do, with the same results, on a cluster.
 */
public final class Main {
  private static final List<String> EVIDENCE =
      List.of("id", "outlet", "status", "reason", "evidence");

  private Main() {}

  /** Runs one job; whatever stops it is thrown, so that the cluster counts the job as failed. */
  public static void main(String[] arguments) throws IOException {
    Arguments job = Arguments.of(arguments);
    SparkSession spark = SparkSession.builder().appName("Parallax " + job.command()).getOrCreate();
    try {
      run(job, spark);
    } finally {
      spark.stop();
    }
  }

  /** Runs one job in a session that stays open. */
  static void run(Arguments job, SparkSession spark) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Corpus corpus = Corpus.of(Lines.of(spark, job.inputs()), job.outlet());
    if (job.command() == Arguments.Command.ANALYZE) {
      analyze(corpus, job, spark);
      return;
    }
    var placings = new Grouping(corpus, overrides(job, context), context).placings();
    if (job.command() == Arguments.Command.COMPARE) {
      JavaRDD<DataRow> rows = new Comparing(corpus, job.fullText()).rows(placings, context);
      Tables.write(spark, Comparing.empty(), rows, job);
      return;
    }
    TableView groups = new TableView("groups", List.of("article", "event", "reason"), sink -> {});
    String name = groups.name();
    JavaRDD<DataRow> rows = placings.mapPartitions(each -> Placing.rows(name, each), true);
    Tables.write(spark, List.of(groups), rows, job);
  }

  private static void analyze(Corpus corpus, Arguments job, SparkSession spark) {
    JavaRDD<Loaded> loaded = corpus.loaded().values();
    if (job.format() == Arguments.Format.PARQUET) {
      Tables.write(spark, EVIDENCE, loaded.map(Main::row), job.output(), job.format());
    } else {
      loaded.map(one -> row(one).getString(EVIDENCE.size() - 1)).saveAsTextFile(job.output());
    }
  }

  /** An article's evidence beside the columns by which one looks for it. */
  private static Row row(Loaded loaded) {
    Row[] row = {RowFactory.create()};
    Machine.pipeline()
        .outcome(loaded)
        .to(
            new ReadingSink() {
              @Override
              public void read(Reading reading) {
                String outlet = reading.article().outlet();
                String id = reading.article().id();
                row[0] = RowFactory.create(id, outlet, "ok", "", EvidenceJson.line(reading));
              }

              @Override
              public void rejected(Loaded.Rejected no) {
                String line = EvidenceJson.line(no);
                row[0] = RowFactory.create(no.id(), "", "rejected", no.reason(), line);
              }
            });
    return row[0];
  }

  /** Article id to event id, from the file that {@code group} writes and a person edits. */
  private static Map<String, String> overrides(Arguments job, JavaSparkContext context)
      throws IOException {
    Map<String, String> events = new HashMap<>();
    if (job.events().isPresent()) {
      Path path = new Path(job.events().get());
      try (Reader reader =
          new InputStreamReader(
              path.getFileSystem(context.hadoopConfiguration()).open(path),
              StandardCharsets.UTF_8)) {
        CsvReading.read(
            reader,
            row ->
                row.get("event")
                    .filter(event -> !event.isBlank())
                    .ifPresent(event -> row.get("article").ifPresent(id -> events.put(id, event))));
      }
    }
    return events;
  }
}
