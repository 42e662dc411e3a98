package parallax.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All lexicons of a run: those in the program, or files of a folder in their place. */
public final class Lexicons {
  /** Every lexicon by name; {@code lexicon/NAME.csv} is its file. */
  static final List<String> NAMES =
      List.of("framing", "groups", "hedging", "loaded", "reporting", "uncertain");

  private static final String IRREGULAR = "irregular";

  private final SortedMap<String, Lexicon> lexicons;

  private Lexicons(SortedMap<String, Lexicon> lexicons) {
    this.lexicons = Collections.unmodifiableSortedMap(lexicons);
  }

  /** The lexicons that come with the program. */
  public static Lexicons bundled() {
    return load(Optional.empty());
  }

  /**
   * Files of this folder win over bundled ones of the same name; others of its files are left
   * alone. An IllegalArgumentException names a file and line that cannot be read.
   */
  public static Lexicons in(Path folder) {
    return load(Optional.of(folder));
  }

  /** A lexicon by its file name without extension. */
  public Lexicon get(String name) {
    Lexicon lexicon = lexicons.get(name);
    if (lexicon == null) {
      throw new IllegalArgumentException("no lexicon is called " + name);
    }
    return lexicon;
  }

  /** SHA-256 of every file by name, for the run card. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    lexicons.forEach((name, lexicon) -> digests.put(name, lexicon.sha256()));
    return digests;
  }

  private static Lexicons load(Optional<Path> folder) {
    SortedMap<String, Lexicon> lexicons = new TreeMap<>();
    byte[] table = bytes(IRREGULAR, folder);
    Inflection inflection = inflection(table);
    lexicons.put(IRREGULAR, lexicon(IRREGULAR, table, inflection));
    for (String name : NAMES) {
      lexicons.put(name, lexicon(name, bytes(name, folder), inflection));
    }
    return new Lexicons(lexicons);
  }

  private static Inflection inflection(byte[] table) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (LexiconFile.Row row : LexiconFile.rows(IRREGULAR, table)) {
      String key = Inflection.key(row.entry().type(), row.entry().term());
      forms.put(key, List.of(row.entry().more("forms").split(" ", -1)));
    }
    return new Inflection(forms);
  }

  /** Terms first, then inflected forms: a form that is also a term of its own keeps its class. */
  private static Lexicon lexicon(String name, byte[] bytes, Inflection inflection) {
    List<LexiconFile.Row> rows = LexiconFile.rows(name, bytes);
    PhraseTrie trie = new PhraseTrie();
    rows.forEach(row -> trie.add(row.entry().term(), row.entry()));
    for (LexiconFile.Row row : rows) {
      for (String form : inflection.forms(row.entry().term(), row.kind())) {
        trie.add(form, row.entry());
      }
    }
    List<LexiconEntry> entries = rows.stream().map(LexiconFile.Row::entry).toList();
    return new Lexicon(entries, trie, LexiconFile.sha256(bytes));
  }

  private static byte[] bytes(String name, Optional<Path> folder) {
    String file = name + ".csv";
    try {
      Optional<Path> own = folder.map(path -> path.resolve(file)).filter(Files::isRegularFile);
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      try (InputStream in = Lexicons.class.getResourceAsStream("/lexicon/" + file)) {
        if (in == null) {
          throw new IllegalArgumentException("no lexicon file " + file);
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
