package parallax.ingest;

import java.util.Optional;
import java.util.function.Supplier;
import parallax.cache.Key;
import parallax.model.Loaded;

/** One input of a run that may know it from a run before. */
public sealed interface Input {
  /**
   * Names all that the finished article depends on, its surroundings too: what is found in one
   * article is found in every other of the same key. Empty where nothing is kept.
   */
  Optional<Key> key();

  /** The input with its article; a known one is read now. */
  Read read();

  /** The file it came from, as a path to show. */
  String file();

  /** The article's id; empty for what is no article. */
  Optional<String> id();

  /**
   * An input that was read.
   *
   * @param loaded the article, or the reason why it is none
   * @param key of the article
   */
  record Read(Loaded loaded, Optional<Key> key) implements Input {
    @Override
    public Read read() {
      return this;
    }

    @Override
    public String file() {
      return loaded.file();
    }

    @Override
    public Optional<String> id() {
      return loaded instanceof Loaded.Accepted accepted
          ? Optional.of(accepted.article().id())
          : Optional.empty();
    }
  }

  /**
   * An article that a run before has seen.
   *
   * @param file where it comes from
   * @param seen its id
   * @param name its key
   * @param reader reads it all the same
   */
  record Known(String file, String seen, Key name, Supplier<Read> reader) implements Input {
    @Override
    public Optional<Key> key() {
      return Optional.of(name);
    }

    @Override
    public Read read() {
      return reader.get();
    }

    @Override
    public Optional<String> id() {
      return Optional.of(seen);
    }
  }
}
