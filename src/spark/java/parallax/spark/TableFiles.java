package parallax.spark;

import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;

/** Sends each row to the folder of its table, all tables in one pass and under one commit. */
public final class TableFiles extends MultipleTextOutputFormat<Object, Object> {
  /** Made by Hadoop, by name. */
  public TableFiles() {}

  @Override
  protected String generateFileNameForKeyValue(Object table, Object row, String name) {
    return table + ".csv/" + name;
  }

  @Override
  protected Object generateActualKey(Object table, Object row) {
    return NullWritable.get();
  }
}
