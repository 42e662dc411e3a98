package parallax.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.storage.StorageLevel;
import parallax.report.TableView;
import parallax.site.DataFiles;
import parallax.table.Cell;
import scala.Tuple2;

/**
 * Writes tables below a folder: as CSV, whose parts joined in order are the file that one machine
 * writes, or as Parquet or JSON Lines.
 */
final class Tables {
  private Tables() {}

  /**
   * Writes all rows.
   *
   * @param empty the tables with their columns
   * @param rows in the order in which they shall stand in their tables
   */
  static void write(
      SparkSession spark, List<TableView> empty, JavaRDD<DataRow> rows, Arguments arguments) {
    if (arguments.format() == Arguments.Format.TEXT) {
      ArrayList<Tuple2<String, String>> headers = new ArrayList<>();
      for (TableView table : empty) {
        List<Cell> columns = table.columns().stream().map(Cell::text).toList();
        headers.add(new Tuple2<>(table.name(), DataRow.csv(columns)));
      }
      JavaPairRDD.fromJavaRDD(
              rows.mapPartitionsWithIndex((part, each) -> text(part, headers, each), true))
          .saveAsHadoopFile(arguments.output(), Object.class, Object.class, TableFiles.class);
      return;
    }
    JavaRDD<DataRow> kept = rows.persist(StorageLevel.DISK_ONLY());
    for (TableView table : empty) {
      String name = table.name();
      List<String> columns = table.columns();
      JavaRDD<Row> own = kept.filter(row -> row.table().equals(name)).map(row -> row(row, columns));
      write(spark, columns, own, arguments.output() + "/" + name, arguments.format());
    }
  }

  private static Iterator<Tuple2<String, String>> text(
      int part, List<Tuple2<String, String>> headers, Iterator<DataRow> rows) {
    Stream<Tuple2<String, String>> lines =
        Lines.stream(rows).map(row -> new Tuple2<>(row.table(), row.csv()));
    return (part == 0 ? Stream.concat(headers.stream(), lines) : lines).iterator();
  }

  /** Writes one table of Spark's. */
  static void write(
      SparkSession spark,
      List<String> columns,
      JavaRDD<Row> rows,
      String output,
      Arguments.Format format) {
    StructField[] fields =
        columns.stream()
            .map(column -> DataTypes.createStructField(column, type(column), true))
            .toArray(StructField[]::new);
    Dataset<Row> table = spark.createDataFrame(rows, DataTypes.createStructType(fields));
    table.write().format(format == Arguments.Format.PARQUET ? "parquet" : "json").save(output);
  }

  private static DataType type(String column) {
    return DataFiles.holdsNumbers(column) ? DataTypes.DoubleType : DataTypes.StringType;
  }

  private static Row row(DataRow row, List<String> columns) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = row.cells().get(i);
      boolean isNumber = DataFiles.holdsNumbers(columns.get(i));
      if (isNumber && value instanceof BigDecimal number) {
        values[i] = number.doubleValue();
      } else if (!isNumber) {
        values[i] = value.toString();
      }
    }
    return RowFactory.create(values);
  }
}
