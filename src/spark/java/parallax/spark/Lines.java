package parallax.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.FileSplit;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import parallax.spark.InputFiles.InputFile;
import scala.Tuple2;

/** The lines of the input in partitions, in input order: that of the files, then of their lines. */
final class Lines {
  /** Rows of one file of Parquet that can be told apart from those of the next. */
  private static final long ROWS = 1L << 40;

  private final SparkSession spark;
  private final JavaSparkContext context;

  private Lines(SparkSession spark) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  static JavaRDD<Line> of(SparkSession spark, List<String> inputs) throws IOException {
    Lines lines = new Lines(spark);
    List<InputFile> files = InputFiles.of(inputs, lines.context.hadoopConfiguration());
    List<JavaRDD<Line>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= files.size(); i++) {
      if (i == files.size() || files.get(i).isParquet() != files.get(from).isParquet()) {
        List<InputFile> alike = files.subList(from, i);
        parts.add(files.get(from).isParquet() ? lines.rows(alike) : lines.text(alike));
        from = i;
      }
    }
    return parts.stream().reduce(JavaRDD::union).orElseThrow();
  }

  private JavaRDD<Line> text(List<InputFile> files) {
    JobConf job = new JobConf(context.hadoopConfiguration());
    FileInputFormat.setInputPaths(
        job, files.stream().map(InputFile::path).toArray(org.apache.hadoop.fs.Path[]::new));
    JavaHadoopRDD<LongWritable, Text> read =
        (JavaHadoopRDD<LongWritable, Text>)
            context.hadoopRDD(
                job,
                TextInputFormat.class,
                LongWritable.class,
                Text.class,
                context.defaultParallelism());
    Map<String, String> shown = new HashMap<>();
    files.forEach(file -> shown.put(file.path().toUri().getPath(), file.shown()));
    Map<String, Integer> before = linesBefore(read);
    return read.mapPartitionsWithInputSplit(
        (split, lines) -> {
          FileSplit part = (FileSplit) split;
          String file = shown.getOrDefault(part.getPath().toUri().getPath(), "");
          int[] number = {before.getOrDefault(name(part), 0)};
          return stream(lines)
              .map(line -> new Line(file, ++number[0], line._2().toString()))
              .filter(line -> !line.json().isBlank())
              .iterator();
        },
        true);
  }

  /** A file may be read in several splits: how many of its lines stand before each. */
  private static Map<String, Integer> linesBefore(JavaHadoopRDD<LongWritable, Text> read) {
    record Count(String file, long start, String name, int lines) implements Serializable {}
    List<Count> counts =
        new ArrayList<>(
            read.mapPartitionsWithInputSplit(
                    (split, lines) -> {
                      FileSplit part = (FileSplit) split;
                      int count = (int) stream(lines).count();
                      String file = part.getPath().toString();
                      return List.of(new Count(file, part.getStart(), name(part), count))
                          .iterator();
                    },
                    true)
                .collect());
    counts.sort(Comparator.comparing(Count::file).thenComparing(Count::start));
    Map<String, Integer> lines = new HashMap<>();
    Map<String, Integer> before = new HashMap<>();
    for (Count count : counts) {
      before.put(count.name(), lines.getOrDefault(count.file(), 0));
      lines.merge(count.file(), count.lines(), Integer::sum);
    }
    return before;
  }

  private static String name(FileSplit split) {
    return split.getStart() + " " + split.getPath();
  }

  /** What a partition holds, once. */
  static <T> Stream<T> stream(Iterator<T> each) {
    Iterable<T> once = () -> each;
    return StreamSupport.stream(once.spliterator(), false);
  }

  /**
   * Rows as JSON. Spark packs files of Parquet into partitions by size, so rows are sorted by file
   * and place once.
   */
  private JavaRDD<Line> rows(List<InputFile> files) {
    Map<String, Integer> order = new HashMap<>();
    List<String> shown = new ArrayList<>();
    for (InputFile file : files) {
      order.put(file.path().toUri().getPath(), shown.size());
      shown.add(file.shown());
    }
    Dataset<Row> read =
        spark.read().parquet(files.stream().map(f -> f.path().toString()).toArray(String[]::new));
    Column[] scalars =
        Stream.of(read.schema().fields())
            .filter(Lines::isScalar)
            .map(field -> functions.col("`" + field.name() + "`").cast("string").as(field.name()))
            .toArray(Column[]::new);
    return read.select(
            functions.col("_metadata.file_path"),
            functions.col("_metadata.row_index"),
            functions.to_json(functions.struct(scalars)))
        .toJavaRDD()
        .mapToPair(
            row -> {
              String path = URI.create(row.getString(0)).getPath();
              long place = order.getOrDefault(path, 0) * ROWS + row.getLong(1);
              return new Tuple2<>(place, row.getString(2));
            })
        .sortByKey()
        .map(
            row ->
                new Line(
                    shown.get((int) (row._1() / ROWS)), (int) (row._1() % ROWS) + 1, row._2()));
  }

  private static boolean isScalar(StructField field) {
    return !(field.dataType() instanceof StructType
        || field.dataType() instanceof ArrayType
        || field.dataType() instanceof MapType);
  }
}
