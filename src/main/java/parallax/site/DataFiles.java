package parallax.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.json.JsonStream;
import parallax.model.Compared;
import parallax.model.Loaded;
import parallax.report.DataTables;
import parallax.report.EventStream;
import parallax.report.PageNames;
import parallax.report.Report;
import parallax.report.RunCard;
import parallax.report.TableView;
import parallax.table.Cell;
import parallax.table.CsvWriting;

/**
 * The folder {@code data}: every table as CSV, all of them in report.json with a schema, and the
 * run card. CSV and JSON are written from the same rows.
 */
public final class DataFiles implements EventStream.Sink {
  private static final String COLUMN_OF_NUMBERS =
      "sentences|words|repairs|furniture|count|base|value|low|high|p|start|end|content_start"
          + "|content_end|other_start|other_end|times|share_of_attributed|share_of_body|first_paragraph|score|difference|line|paragraph|start_a|end_a|start_b|end_b";

  private final Report report;
  private final PageNames names;

  /** Event id to the packed rows of every table, in order of id. */
  private final SortedMap<String, List<byte[]>> events = new TreeMap<>();

  DataFiles(Report report) {
    this.report = report;
    this.names = PageNames.of(report);
  }

  /** True for a column of the tables that holds numbers; its cells may be empty. */
  public static boolean holdsNumbers(String column) {
    return column.matches(COLUMN_OF_NUMBERS);
  }

  /**
   * What a data file is made of.
   *
   * @param rows under its header
   * @param columns its header
   */
  record Shape(int rows, List<String> columns) {}

  /** Keeps the rows of one event. */
  @Override
  public void take(Compared compared) throws IOException {
    List<byte[]> packed = new ArrayList<>();
    for (TableView table : tables(List.of(compared), List.of())) {
      packed.add(PackedRows.pack(table.rows()));
    }
    events.put(compared.alignment().event().id(), packed);
  }

  private List<TableView> tables(List<Compared> compared, List<Loaded.Rejected> rejected) {
    return new DataTables().tables(compared, rejected, names, report.options().fullText());
  }

  /** Every table with the rows of all events, in order of id. */
  private List<TableView> whole() {
    List<TableView> rest = tables(List.of(), report.rejected());
    List<TableView> whole = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      TableView table = rest.get(i);
      int number = i;
      whole.add(
          new TableView(
              table.name(),
              table.columns(),
              sink -> {
                for (List<byte[]> event : events.values()) {
                  PackedRows.unpack(event.get(number), sink);
                }
                table.rows().write(sink);
              }));
    }
    return whole;
  }

  /** Writes all data files; returns path to shape of those that are tables. */
  Map<String, Shape> write(Output output) throws IOException {
    List<TableView> tables = whole();
    Map<String, Shape> shapes = new TreeMap<>();
    output.write(
        "data/report.json",
        out -> {
          try (JsonStream json = JsonStream.to(out)) {
            json.object().object("run");
            card(report.card(), json);
            json.endObject();
            for (TableView table : tables) {
              String path = "data/" + table.name() + ".csv";
              output.write(
                  path,
                  csv -> shapes.put(path, new Shape(both(table, json, csv), table.columns())));
            }
            json.endObject();
          }
        });
    output.write("data/report.schema.json", out -> schema(tables, out));
    output.write("data/run.json", out -> runCard(report.card(), out));
    return shapes;
  }

  /** Each row goes to both files as soon as it is made; returns how many there were. */
  private static int both(TableView table, JsonStream json, OutputStream csv) throws IOException {
    Writer writer = new OutputStreamWriter(csv, StandardCharsets.UTF_8);
    CsvWriting lines = CsvWriting.to(writer, table.columns());
    int[] count = {0};
    json.array(table.name());
    table
        .rows()
        .write(
            row -> {
              lines.row(row);
              json.object();
              for (int i = 0; i < row.size(); i++) {
                cell(json, table.columns().get(i), row.get(i));
              }
              json.endObject();
              count[0]++;
            });
    json.endArray();
    writer.flush();
    return count[0];
  }

  private static void cell(JsonStream json, String column, Cell cell) throws IOException {
    if (cell instanceof Cell.Figure figure) {
      json.field(column, figure.value());
    } else if (cell instanceof Cell.Text text) {
      json.field(column, text.value());
    }
  }

  private static void runCard(RunCard card, OutputStream out) throws IOException {
    try (JsonStream json = JsonStream.to(out)) {
      json.object();
      card(card, json);
      json.endObject();
    }
  }

  private static void card(RunCard card, JsonStream json) throws IOException {
    json.field("version", card.version()).field("input_sha256", card.inputDigest());
    json.field("articles", card.articles()).field("rejected", card.rejected());
    map(json, "lexicons", card.lexicons());
    map(json, "models", card.models());
    map(json, "options", card.options());
  }

  private static void map(JsonStream json, String name, SortedMap<String, String> values)
      throws IOException {
    json.object(name);
    for (var entry : values.entrySet()) {
      json.field(entry.getKey(), entry.getValue());
    }
    json.endObject();
  }

  /** JSON Schema (2020-12): every table is an array of objects with all of its columns. */
  private static void schema(List<TableView> tables, OutputStream out) throws IOException {
    try (JsonStream json = JsonStream.to(out)) {
      json.object().field("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.field("title", "Parallax report").field("type", "object");
      json.array("required").text("run");
      for (TableView table : tables) {
        json.text(table.name());
      }
      json.endArray().object("properties").object("run").field("type", "object").endObject();
      for (TableView table : tables) {
        table(json, table);
      }
      json.endObject().endObject();
    }
  }

  private static void table(JsonStream json, TableView table) throws IOException {
    json.object(table.name()).field("type", "array");
    json.object("items").field("type", "object").array("required");
    for (String column : table.columns()) {
      json.text(column);
    }
    json.endArray().object("properties");
    for (String column : table.columns()) {
      json.object(column).array("type").text("string");
      // An empty cell is an empty string, also in a column of numbers.
      if (holdsNumbers(column)) {
        json.text("number");
      }
      json.endArray().endObject();
    }
    json.endObject().endObject().endObject();
  }
}
