package parallax.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files of the inputs: those of a folder sorted by path, hidden ones and markers left out. */
final class InputFiles {
  private static final String PARQUET = ".parquet";

  /**
   * One file.
   *
   * @param path where it is
   * @param shown its path below the input
   */
  record InputFile(Path path, String shown) {
    boolean isParquet() {
      return shown.toLowerCase(Locale.ROOT).endsWith(PARQUET);
    }

    /** JSON Lines, also compressed, and the parts that a job before this one wrote. */
    boolean isLines() {
      String name = path.getName().toLowerCase(Locale.ROOT);
      return name.matches(".*\\.jsonl?(\\.(gz|bz2|zst))?|part-\\d+");
    }
  }

  private InputFiles() {}

  static List<InputFile> of(List<String> inputs, Configuration hadoop) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus status = system.getFileStatus(path);
      if (status.isFile()) {
        files.add(new InputFile(status.getPath(), status.getPath().getName()));
      } else {
        files.addAll(below(system, status.getPath()));
      }
    }
    files.removeIf(file -> !file.isParquet() && !file.isLines());
    if (files.isEmpty()) {
      throw new IOException("neither JSON Lines nor Parquet: " + String.join(", ", inputs));
    }
    return files;
  }

  private static List<InputFile> below(FileSystem system, Path folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> each = system.listFiles(folder, true);
    while (each.hasNext()) {
      Path path = each.next().getPath();
      String shown = folder.toUri().relativize(path.toUri()).getPath();
      if (!shown.matches("(.*/)?[._].*")) {
        files.add(new InputFile(path, shown));
      }
    }
    files.sort(Comparator.comparing(InputFile::shown));
    return files;
  }
}
