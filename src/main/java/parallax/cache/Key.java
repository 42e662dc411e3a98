package parallax.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The name of a result: the SHA-256 of all that it depends on, as four numbers. Equal parts in the
 * same order give the same key.
 */
public record Key(long first, long second, long third, long fourth) {
  static final int BYTES = 32;

  static Key read(ByteBuffer in) {
    return new Key(in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  void write(ByteBuffer out) {
    out.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  /** Half of it in hexadecimal, which is enough to name a file. */
  String name() {
    return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
  }

  /** Starts a key; the kind keeps results of one sort apart from all others. */
  public static Parts of(String kind) {
    try {
      return new Parts(MessageDigest.getInstance("SHA-256")).add(kind);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The key of a result that depends on what this one depends on, and on more. */
  public Parts and(String kind) {
    ByteBuffer own = ByteBuffer.allocate(BYTES);
    write(own);
    return of(kind).add(own.array());
  }

  /** A key in the making. Each part goes in with its length, so that no two run together. */
  public static final class Parts {
    private final MessageDigest digest;

    private Parts(MessageDigest digest) {
      this.digest = digest;
    }

    /** Adds bytes. */
    public Parts add(byte[] part) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      digest.update(part);
      return this;
    }

    /** Adds text. */
    public Parts add(String part) {
      return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds text that may be missing, which differs from an empty one. */
    public Parts add(Optional<String> part) {
      return part.map(text -> add("1").add(text)).orElseGet(() -> add("0"));
    }

    /** Adds a table; the order of its entries makes no difference. */
    public Parts add(Map<String, String> parts) {
      add(String.valueOf(parts.size()));
      new TreeMap<>(parts).forEach((name, value) -> add(name).add(value));
      return this;
    }

    /** The finished key. */
    public Key key() {
      return read(ByteBuffer.wrap(digest.digest()));
    }
  }
}
