package parallax.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values kept in a folder between runs, each under the key of all that it depends on. What is
 * damaged counts as not kept. Safe for several threads, and for several runs at once: each appends
 * to a file of its own and reads all of them.
 */
public final class Store implements Closeable {
  private final Optional<Path> folder;
  private final String program;
  private final Map<Key, Pack.Place> places = new HashMap<>();
  private final List<Pack> read = new ArrayList<>();
  private final List<Pack> written = new ArrayList<>();

  private Store(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Keeps nothing. */
  public static Store none() {
    return new Store(Optional.empty(), "");
  }

  /**
   * Keeps values in a folder, which is made when the first value is kept.
   *
   * @param folder where
   * @param program tells one program with its word lists from any other
   */
  public static Store in(Path folder, String program) {
    Store store = new Store(Optional.of(folder), Key.of("program").add(program).key().name());
    store.open(folder);
    return store;
  }

  /** Bytes in the folder, also those that other programs and word lists left there. */
  public static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : files(folder, "*.pack")) {
      size += Files.size(file);
    }
    return size;
  }

  /** The first file last: what it holds twice is newest there, and wins. */
  private static List<Path> files(Path home, String names) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(home)) {
      try (DirectoryStream<Path> packs = Files.newDirectoryStream(home, names)) {
        packs.forEach(files::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    files.sort(Comparator.reverseOrder());
    return files;
  }

  private void open(Path home) {
    try {
      for (Path file : files(home, program + "-*.pack")) {
        Pack pack = Pack.open(file, StandardOpenOption.READ);
        read.add(pack);
        pack.index(places);
      }
    } catch (IOException e) {
      // What can't be read counts as not kept; writing tells what is wrong.
      return;
    }
  }

  /** True where values are kept at all, so that a key is worth making. */
  public boolean keeps() {
    return folder.isPresent();
  }

  /** The value under a key, where a run before kept it whole. */
  public Optional<byte[]> get(Key key) {
    return Optional.ofNullable(places.get(key)).flatMap(Pack.Place::value);
  }

  /** Keeps a value for the next run; this one does not find it. */
  public synchronized void keep(Key key, byte[] value) {
    try {
      if (folder.isPresent()) {
        own(folder.get()).append(key, value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first file that no other run appends to. */
  private Pack own(Path home) throws IOException {
    Files.createDirectories(home);
    for (int number = 1; written.isEmpty(); number++) {
      Path file = home.resolve(program + "-" + number + ".pack");
      Pack pack =
          Pack.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (pack.isOurs()) {
        pack.continueAt(pack.index(new HashMap<>()));
        written.add(pack);
      } else {
        pack.close();
      }
    }
    return written.get(0);
  }

  @Override
  public void close() throws IOException {
    for (Pack pack : read) {
      pack.close();
    }
    for (Pack pack : written) {
      pack.close();
    }
  }
}
