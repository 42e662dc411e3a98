package parallax.site;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hands files on and keeps size and SHA-256 of each, for the page that lists them. */
final class Recording implements Output {
  private final Output output;
  private final SortedMap<String, Written> files = new TreeMap<>();

  Recording(Output output) {
    this.output = output;
  }

  /** Size in bytes and SHA-256 of a written file. */
  record Written(long bytes, String sha256) {}

  @Override
  public void write(String path, Content content) throws IOException {
    output.write(
        path,
        out -> {
          Counting counted = new Counting(out, sha256());
          content.writeTo(counted);
          counted.flush();
          files.put(path, counted.written());
        });
  }

  /** Path to size and digest, in order of path. */
  SortedMap<String, Written> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Digests and counts what passes. */
  private static final class Counting extends DigestOutputStream {
    private final Counter counter;

    private Counting(OutputStream out, MessageDigest digest) {
      this(new Counter(out), digest);
    }

    private Counting(Counter counter, MessageDigest digest) {
      super(counter, digest);
      this.counter = counter;
    }

    Written written() {
      return new Written(counter.bytes[0], HexFormat.of().formatHex(getMessageDigest().digest()));
    }
  }

  /** Counts bytes. */
  private static final class Counter extends FilterOutputStream {
    private final long[] bytes = {0};

    private Counter(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes[0]++;
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
      out.write(buffer, from, length);
      bytes[0] += length;
    }
  }
}
