package parallax.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import parallax.table.CsvReading;

/**
 * Weights of a logistic regression over {@link LoadedFeatures}, one line for each feature of {@code
 * models/loaded.csv}. They were learned from the sentences of AnnoLexical (see {@code src/train});
 * positive weights speak for a loaded sentence. Immutable.
 */
public final class LoadedModel {
  private static final String BUNDLED = "/models/loaded.csv";

  private final Map<String, Double> weights;

  private LoadedModel(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The weights that come with the program. */
  static LoadedModel bundled() {
    return of(new String(bytes(), StandardCharsets.UTF_8));
  }

  /** Weights from a table with the columns {@code feature} and {@code weight}. */
  static LoadedModel of(String csv) {
    Map<String, Double> weights = new HashMap<>();
    try {
      CsvReading.read(
          new StringReader(csv),
          row ->
              weights.put(
                  row.get("feature").orElseThrow(),
                  Double.valueOf(row.get("weight").orElseThrow())));
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + " cannot be read", e);
    }
    return new LoadedModel(weights);
  }

  /** SHA-256 of the bundled file in hexadecimal, for the run card. */
  public static String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Weight of a feature; 0 for one that was not learned. */
  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  private static byte[] bytes() {
    try (InputStream in = LoadedModel.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("no weights in the jar: " + BUNDLED);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
