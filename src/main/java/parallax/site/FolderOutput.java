package parallax.site;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A report on disk. Files go into a sibling folder first; {@link #commit} then moves the old folder
 * aside, the new one into its place, and removes the old one. A run that dies anywhere leaves a
 * whole report, and the next run cleans up after it.
 */
public final class FolderOutput implements Output, Closeable {
  /** The list of files that Parallax wrote; a folder with others is somebody's own. */
  static final String MANIFEST = ".parallax";

  private final Path folder;
  private final Path unfinished;
  private final Path old;
  private final Set<String> written = new TreeSet<>();

  private FolderOutput(Path folder) {
    this.folder = folder;
    this.unfinished = folder.resolveSibling(folder.getFileName() + ".new");
    this.old = folder.resolveSibling(folder.getFileName() + ".old");
  }

  /**
   * Prepares a folder to be written.
   *
   * @param folder where the report is to stand; made where it does not exist
   * @param force true replaces a folder that holds files Parallax did not write
   * @throws FileSystemException where the folder must not be replaced, with the reason
   */
  public static FolderOutput open(Path folder, boolean force) throws IOException {
    // A link to the folder that a web server shows stays that link.
    FolderOutput output =
        new FolderOutput(
            Files.isDirectory(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize());
    output.recover();
    output.refuseForeign(force);
    return output;
  }

  /** After a run that died: finishes or undoes its last step. */
  private void recover() throws IOException {
    if (Files.exists(old.resolve(MANIFEST))) {
      if (Files.exists(folder)) {
        delete(old);
      } else {
        Files.move(old, folder);
      }
    }
    refuseInTheWay(old);
    refuseInTheWay(unfinished);
    delete(unfinished);
    Files.createDirectories(unfinished);
    Files.writeString(unfinished.resolve(MANIFEST), "", StandardCharsets.UTF_8);
  }

  private static void refuseInTheWay(Path sibling) throws IOException {
    boolean ours = !Files.exists(sibling) || Files.isRegularFile(sibling.resolve(MANIFEST));
    if (!ours && !(Files.isDirectory(sibling) && isEmpty(sibling))) {
      throw new FileSystemException(
          sibling.toString(), null, "is in the way and was not written by Parallax");
    }
  }

  private void refuseForeign(boolean force) throws IOException {
    if (!Files.exists(folder) || force) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      delete(unfinished);
      throw new FileSystemException(folder.toString(), null, "is a file, not a folder");
    }
    Set<String> ours = new TreeSet<>();
    Path manifest = folder.resolve(MANIFEST);
    if (Files.isRegularFile(manifest)) {
      ours.addAll(Files.readAllLines(manifest, StandardCharsets.UTF_8));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.equals(MANIFEST) && !ours.contains(name)) {
          delete(unfinished);
          throw new FileSystemException(
              folder.toString(),
              null,
              "holds files that Parallax did not write, such as " + name + "; --force replaces it");
        }
      }
    }
  }

  @Override
  public void write(String path, Content content) throws IOException {
    Path file = unfinished.resolve(path).normalize();
    if (!file.startsWith(unfinished) || file.equals(unfinished)) {
      throw new IllegalArgumentException("leaves the folder: " + path);
    }
    if (!written.add(path)) {
      throw new IllegalStateException("written twice: " + path);
    }
    Files.createDirectories(file.getParent());
    try (OutputStream out =
        new BufferedOutputStream(
            new NamedOutput(folder.resolve(path), Files.newOutputStream(file)))) {
      content.writeTo(out);
    }
    keepUnchanged(folder.resolve(path).normalize(), file);
  }

  /**
   * A file that is the same as in the report before stays that file, with its time: web servers,
   * backups and readers of the feed see only what changed.
   */
  private static void keepUnchanged(Path before, Path fresh) throws IOException {
    boolean same =
        Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
            && Files.size(before) == Files.size(fresh)
            && Files.mismatch(before, fresh) < 0;
    if (same) {
      Files.delete(fresh);
      try {
        Files.createLink(fresh, before);
      } catch (UnsupportedOperationException | IOException e) {
        // No hard links on this disk.
        Files.copy(before, fresh, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Puts the new report in the place of the old one. */
  public void commit() throws IOException {
    Files.writeString(
        unfinished.resolve(MANIFEST), String.join("\n", written) + "\n", StandardCharsets.UTF_8);
    if (Files.exists(folder)) {
      // A forced folder may have no manifest; without one a crash here would hide the old files.
      if (!Files.exists(folder.resolve(MANIFEST))) {
        Files.writeString(folder.resolve(MANIFEST), "", StandardCharsets.UTF_8);
      }
      delete(old);
      Files.move(folder, old);
    }
    Files.move(unfinished, folder);
    delete(old);
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    delete(unfinished);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    // The manifest goes last: what a run that dies in here leaves is still known as ours.
    Path manifest = folder.resolve(MANIFEST);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(manifest) && !file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(manifest);
    Files.delete(folder);
  }
}
