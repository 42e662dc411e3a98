package parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notes that editors or teachers put beside the input: {@code notes/EVENT.md}, one an event. */
final class NotesFolder {
  private static final String KIND = ".md";
  private static final long LARGEST = 1_000_000;

  private NotesFolder() {}

  /**
   * Event id to the note as written. A folder's notes stand in it, a file's beside it.
   *
   * @param inputs folders and files of the run
   */
  static SortedMap<String, String> read(List<Path> inputs) throws IOException {
    SortedMap<String, String> notes = new TreeMap<>();
    for (Path input : inputs) {
      Path home = Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
      Path folder = home == null ? input : home.resolve("notes");
      if (Files.isDirectory(folder)) {
        for (Path file : files(folder)) {
          String name = String.valueOf(file.getFileName());
          String event = name.substring(0, name.length() - KIND.length());
          notes.put(event, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return notes;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(NotesFolder::isNote).sorted().toList();
    }
  }

  private static boolean isNote(Path file) {
    try {
      return String.valueOf(file.getFileName()).endsWith(KIND)
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= LARGEST;
    } catch (IOException e) {
      return false;
    }
  }
}
