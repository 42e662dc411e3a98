package parallax.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes as one machine, in local mode, with results to the driver too small for texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkTest {
  private static final int MOST_TO_DRIVER = 300_000;

  @TempDir Path temp = Path.of("unset");
  private final SparkSession spark =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.default.parallelism", "3")
          .config("spark.sql.shuffle.partitions", "3")
          .config("spark.driver.maxResultSize", String.valueOf(MOST_TO_DRIVER))
          .getOrCreate();
  private final OneMachine one = new OneMachine();
  private Path input = Path.of("unset");

  @BeforeAll
  void an_input_of_two_files() throws IOException {
    List<String> lines = new Invented().lines(40, 7);
    input = Files.createDirectories(temp.resolve("drop"));
    Files.write(input.resolve("a.jsonl"), lines.subList(0, 200), UTF_8);
    Files.createDirectories(input.resolve("b"));
    Files.write(input.resolve("b/c.jsonl"), lines.subList(200, lines.size()), UTF_8);
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  private Path run(String name, String... arguments) throws IOException {
    Path output = temp.resolve(name);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-o", output.toString()));
    Main.run(Arguments.of(all.toArray(String[]::new)), spark);
    return output;
  }

  private static String joined(Path folder) throws IOException {
    StringBuilder out = new StringBuilder();
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part :
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList()) {
        out.append(Files.readString(part, UTF_8));
      }
    }
    return out.toString();
  }

  @Test
  void analyze_writes_the_evidence_of_one_machine() throws IOException {
    String evidence = joined(run("analyzed", "analyze", input.toString()));
    assertThat(evidence.length()).as("more than the driver may see").isGreaterThan(MOST_TO_DRIVER);
    assertThat(evidence).isEqualTo(one.analyze(input));
  }

  @Test
  void group_writes_the_events_of_one_machine_with_their_reasons() throws IOException {
    Path groups = run("grouped", "group", input.toString());
    String expected = one.group(input, Map.of());
    assertThat(joined(groups.resolve("groups.csv"))).isEqualTo(expected);
    assertThat(expected).contains("shares").contains("named in the input");
  }

  @Test
  void compare_writes_every_table_of_one_machine() throws IOException {
    Path tables = run("compared", "compare", input.toString());
    SortedMap<String, String> expected = one.compare(input);
    for (Map.Entry<String, String> table : expected.entrySet()) {
      assertThat(joined(tables.resolve(table.getKey() + ".csv")))
          .as(table.getKey())
          .isEqualTo(table.getValue());
    }
    try (Stream<Path> folders = Files.list(tables)) {
      assertThat(folders.filter(Files::isDirectory)).hasSize(expected.size());
    }
    assertThat(expected.getOrDefault("rejected", "")).contains("a second article with the id");
    assertThat(expected.getOrDefault("statements", "").lines().count()).isGreaterThan(40);
  }

  @Test
  void an_edited_file_of_events_wins() throws IOException {
    Path events = temp.resolve("edited.csv");
    Files.writeString(events, "article,event\r\ne000 o1,mine\r\ne001 o2,mine\r\n", UTF_8);
    Path groups = run("edited", "group", input.toString(), "--events", events.toString());
    assertThat(joined(groups.resolve("groups.csv")))
        .isEqualTo(one.group(input, Map.of("e000 o1", "mine", "e001 o2", "mine")))
        .contains("named by the events file");
  }

  @Test
  void parquet_gives_the_same_bytes_as_lines() throws IOException {
    List<String> lines = new Invented().lines(12, 5);
    // An id that is not given is made from the name of the file, which differs here.
    lines.removeIf(line -> line.endsWith(": ") || !line.contains("\"id\""));
    Path file = temp.resolve("rows.jsonl");
    Files.write(file, lines, UTF_8);
    Path parquet = temp.resolve("rows.parquet");
    spark.read().json(file.toString()).repartition(1).write().parquet(parquet.toString());
    Path fromLines = run("from-lines", "group", file.toString());
    Path fromRows = run("from-rows", "group", parquet.toString());
    assertThat(joined(fromRows.resolve("groups.csv")))
        .isEqualTo(joined(fromLines.resolve("groups.csv")));
  }

  @Test
  void tables_can_be_written_as_parquet() throws IOException {
    Path tables = run("as-parquet", "compare", input.toString(), "--format", "parquet");
    var metrics = spark.read().parquet(tables.resolve("metrics").toString());
    long lines = one.compare(input).getOrDefault("metrics", "").lines().count();
    assertThat(metrics.count()).isEqualTo(lines - 1);
    assertThat(metrics.selectExpr("max(value)").first().getDouble(0)).isPositive();
    Path evidence = run("evidence-rows", "analyze", input.toString(), "--format", "parquet");
    var rows = spark.read().parquet(evidence.toString());
    assertThat(rows.where("status = 'rejected'").count()).isPositive();
    assertThat(rows.count()).isEqualTo(one.analyze(input).lines().count());
  }

  @Test
  void an_output_that_is_there_is_never_overwritten() throws IOException {
    Path output = run("once", "analyze", input.resolve("b").toString());
    String before = joined(output);
    assertThatThrownBy(() -> run("once", "analyze", input.toString()))
        .hasMessageContaining("already exists");
    assertThat(joined(output)).isEqualTo(before);
  }

  @Test
  void texts_travel_in_compare_alone() throws Exception {
    long texts = Files.size(input.resolve("a.jsonl")) + Files.size(input.resolve("b/c.jsonl"));
    Traffic traffic = new Traffic();
    JavaSparkContext.fromSparkContext(spark.sparkContext()).sc().addSparkListener(traffic);
    run("quiet", "analyze", input.toString());
    spark.sparkContext().listenerBus().waitUntilEmpty();
    assertThat(traffic.shuffled()).as("ids and digests of edges").isBetween(1L, texts / 4);
  }
}
