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
import java.util.List;
import java.util.Map;
import parallax.table.CsvReading;

/**
 * Weights of a logistic regression over {@link LoadedFeatures}, one line for each feature of {@code
 * models/loaded.csv}, learned from the sentences of AnnoLexical (see {@code src/train}), and of
 * {@code models/loaded-by-hand.csv}, which adds to them. Positive weights speak for a loaded
 * sentence. Immutable.
 */
public final class LoadedModel {
  private static final List<String> FILES =
      List.of("/models/loaded.csv", "/models/loaded-by-hand.csv");

  private final Map<String, Double> weights;

  private LoadedModel(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The weights that come with the program. */
  static LoadedModel bundled() {
    Map<String, Double> weights = new HashMap<>();
    for (String file : FILES) {
      try {
        CsvReading.read(
            new StringReader(new String(bytes(file), StandardCharsets.UTF_8)),
            row ->
                weights.merge(
                    row.get("feature").orElseThrow(),
                    Double.valueOf(row.get("weight").orElseThrow()),
                    Double::sum));
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return new LoadedModel(weights);
  }

  /** No weights at all: what training starts from. */
  static LoadedModel empty() {
    return new LoadedModel(Map.of());
  }

  /** SHA-256 of the bundled files in hexadecimal, for the run card. */
  public static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      FILES.forEach(file -> digest.update(bytes(file)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Weight of a feature; 0 for one that was not learned. */
  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = LoadedModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no weights in the jar: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
