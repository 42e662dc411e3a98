package parallax.ingest;

import java.io.IOException;
import java.util.function.Function;
import parallax.model.Loaded;

/** An article to be, or what stands in its place: it can be read, and read again. */
interface Piece {
  /** The path of its file as it is shown. */
  String file();

  /** What it is made of, read now. */
  Raw raw() throws Unusable, IOException;

  /** The reason why it is no article. */
  Loaded.Rejected rejected(String reason);

  /** What is said where it can't be read. */
  default String reason(IOException e) {
    return Unusable.unread(e);
  }

  /** Letters that it holds in memory. */
  default int letters() {
    return 0;
  }

  /** The article, or the reason why it is none. */
  default Loaded read(ArticleBuilder builder) {
    return this.<Loaded>made(raw -> accepted(raw, builder), why -> why);
  }

  /** The article of what it is made of. */
  default Loaded.Accepted accepted(Raw raw, ArticleBuilder builder) throws Unusable {
    return new Loaded.Accepted(file(), raw.article(builder));
  }

  /** Makes something of it. */
  interface Maker<T> {
    T make(Raw raw) throws Unusable;
  }

  /** What is made of it, or of the reason why it is no article. */
  default <T> T made(Maker<T> maker, Function<Loaded.Rejected, T> refused) {
    try {
      return maker.make(raw());
    } catch (Unusable e) {
      return refused.apply(rejected(e.reason()));
    } catch (IOException e) {
      return refused.apply(rejected(reason(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return refused.apply(rejected(Unusable.broken(e)));
    }
  }

  /** An input that is known to be no article before it is read. */
  record Wrong(Loaded.Rejected why) implements Piece {
    @Override
    public String file() {
      return why.file();
    }

    @Override
    public Raw raw() throws Unusable {
      throw new Unusable(why.reason());
    }

    @Override
    public Loaded.Rejected rejected(String reason) {
      return why;
    }
  }
}
