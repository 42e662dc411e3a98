package parallax.vector;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Static word vectors: one row of bytes, a scale and a rarity (inverse document frequency) for each
 * word. They were fitted so that the weighted mean over a sentence's words comes close to what a
 * sentence encoder says of it (see {@code src/distill}). Immutable; the same digits everywhere,
 * since only additions, products and square roots of doubles are used, in a fixed order.
 */
public final class WordVectors {
  /** First word of a file of this format. */
  public static final String MAGIC = "parallax-vectors-1";

  private static final String BUNDLED = "/vectors/words.bin";

  private final Map<String, Integer> rows;
  private final float[] rarities;
  private final float[] scales;
  private final byte[] values;
  private final int dimensions;
  private final String sha256;

  private WordVectors(byte[] file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("not a file of word vectors");
    }
    int words = in.readInt();
    dimensions = in.readInt();
    rows = new HashMap<>(2 * words);
    rarities = new float[words];
    scales = new float[words];
    values = new byte[words * dimensions];
    for (int row = 0; row < words; row++) {
      rows.put(in.readUTF(), row);
      rarities[row] = in.readFloat();
      scales[row] = in.readFloat();
    }
    in.readFully(values);
    sha256 = digest(file);
  }

  /** The vectors that come with the program. */
  public static WordVectors bundled() {
    try (InputStream in = WordVectors.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("no word vectors in the jar: " + BUNDLED);
      }
      return new WordVectors(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The vectors of a file.
   *
   * @throws IOException where it is not one of this format, or cut short
   */
  public static WordVectors of(byte[] file) throws IOException {
    return new WordVectors(file);
  }

  /** Numbers in a vector. */
  public int dimensions() {
    return dimensions;
  }

  /** Digest of the file, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Rarity of a word in any letter case; empty where the table does not hold it. */
  public Optional<Double> rarity(String word) {
    return row(word).map(row -> (double) rarities[row]);
  }

  /**
   * Mean of the words' vectors, weighted by rarity, scaled to length 1. Unknown words count
   * nothing; all zeros where no word is known.
   */
  public double[] mean(Collection<String> words) {
    double[] sum = new double[dimensions];
    for (String word : words) {
      row(word).ifPresent(row -> add(row, sum));
    }
    double square = 0;
    for (double value : sum) {
      square += value * value;
    }
    double length = StrictMath.sqrt(square);
    for (int d = 0; d < dimensions && length > 0; d++) {
      sum[d] /= length;
    }
    return sum;
  }

  /** Cosine of two vectors of length 1 (or 0, which gives 0): -1 to 1. */
  public static double cosine(double[] a, double[] b) {
    double product = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
    }
    return product;
  }

  private void add(int row, double[] sum) {
    double weight = (double) rarities[row] * scales[row];
    int at = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      sum[d] += weight * values[at + d];
    }
  }

  private Optional<Integer> row(String word) {
    return Optional.ofNullable(rows.get(word.toLowerCase(Locale.ROOT)));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
