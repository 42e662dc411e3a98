package parallax.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Loaded;
import parallax.table.CsvRow;
import parallax.table.CsvTable;

/**
 * The files of a folder that are read by themselves, sorted by path. Left out: a folder {@code
 * notes}, files that a table names by {@code path}, tables without articles, pictures and the like.
 * A kind that may hold an article and can't be read, or a link out of the folder, is a problem.
 *
 * @param files what to read
 * @param problems files that should have been readable and are not
 */
record InputFolder(List<InputFile> files, List<Loaded.Rejected> problems) {
  private static final Set<String> KINDS = Set.of("txt", "md", "csv", "jsonl", "html", "htm");

  static InputFolder of(Path folder) {
    List<InputFile> found = new ArrayList<>();
    List<Loaded.Rejected> problems = new ArrayList<>();
    walk(folder, found, problems);
    found.sort(Comparator.comparing(InputFile::shown));
    Set<Path> named = new HashSet<>();
    List<InputFile> files = new ArrayList<>();
    for (InputFile file : found) {
      if (!file.extension().equals("csv") || table(file, named, problems)) {
        files.add(file);
      }
    }
    files.removeIf(file -> named.contains(file.path().toAbsolutePath().normalize()));
    return new InputFolder(List.copyOf(files), List.copyOf(problems));
  }

  private static void walk(Path folder, List<InputFile> found, List<Loaded.Rejected> problems) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean notes = String.valueOf(dir.getFileName()).replace("/", "").equals("notes");
              return notes && !dir.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              InputFile one = new InputFile(file, folder.relativize(file), true);
              if (attributes.isSymbolicLink() && leaves(folder, file)) {
                problems.add(one.rejected("a link that leaves the folder"));
              } else if (KINDS.contains(one.extension()) && Files.isRegularFile(file)) {
                found.add(one);
              } else if (one.isDocument()) {
                problems.add(one.unread());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              InputFile one = new InputFile(file, folder.relativize(file), true);
              problems.add(one.rejected("cannot be read: permission denied or gone"));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add(
          new Loaded.Rejected(
              folder.toString(), 0, folder.toString(), "the folder cannot be listed"));
    }
  }

  private static boolean leaves(Path folder, Path link) {
    try {
      return TextFile.leaves(folder, link);
    } catch (IOException e) {
      return true;
    }
  }

  /** True for a table of articles; remembers the files that it names. */
  private static boolean table(InputFile file, Set<Path> named, List<Loaded.Rejected> problems) {
    try (Reader reader = new StringReader(TableRows.text(file));
        CsvTable table = CsvTable.open(reader)) {
      if (!table.header().contains("text") && !table.header().contains("path")) {
        problems.add(file.rejected("skipped: " + TableRows.NO_TEXT + TableRows.columns(table)));
        return false;
      }
      Path home = file.home();
      Optional<CsvRow> row = table.next();
      while (row.isPresent()) {
        row.get()
            .get("path")
            .filter(path -> !path.isBlank())
            .flatMap(path -> TextFile.resolve(home, path))
            .ifPresent(named::add);
        row = table.next();
      }
      return true;
    } catch (IOException | Unusable e) {
      // What is wrong with it is said when its rows are read.
      return true;
    }
  }
}
