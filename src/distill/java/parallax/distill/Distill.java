package parallax.distill;

import ai.onnxruntime.OrtException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.ingest.Ingest;
import parallax.model.Loaded;
import parallax.vector.WordVectors;

/**
 * Distils a sentence encoder into static word vectors: {@code Distill SENTENCES.jsonl OUT.bin}.
 * Each frequent word of the sentences starts from the encoder's own vector of it; a ridge fit then
 * moves the words so that means weighted by rarity come close to the encoder's vectors of the
 * sentences; the main axes are kept, as bytes.
 */
public final class Distill {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*|\\p{N}+");
  private static final int VOCABULARY = 20_000;
  private static final int DIMENSIONS = 128;
  private static final int STEPS = 40;
  private static final float PENALTY = 0.02f;
  private static final int LARGEST_BYTE = 127;

  private final List<List<String>> sentences;
  private final List<String> vocabulary;
  private final float[] rarities;

  private Distill(List<String> texts) {
    sentences = texts.stream().map(Distill::words).toList();
    Map<String, Integer> holders = new TreeMap<>();
    sentences.forEach(
        words -> words.stream().distinct().forEach(word -> holders.merge(word, 1, Integer::sum)));
    vocabulary =
        holders.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(VOCABULARY)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    rarities = new float[vocabulary.size()];
    for (int i = 0; i < rarities.length; i++) {
      double share = (1.0 + texts.size()) / (1.0 + holders.getOrDefault(vocabulary.get(i), 0));
      rarities[i] = (float) StrictMath.log(share);
    }
  }

  /**
   * Makes the file.
   *
   * @param args a file of sentences as Parallax reads it, and the file to write
   */
  public static void main(String[] args) throws IOException, OrtException {
    List<String> texts = new ArrayList<>();
    new Ingest(List.of(Path.of(args[0])), Optional.empty(), text -> Optional.empty())
        .stream()
            .forEach(
                loaded -> {
                  if (loaded instanceof Loaded.Accepted accepted) {
                    texts.add(accepted.article().text());
                  }
                });
    Distill distill = new Distill(texts);
    try (Teacher teacher = new Teacher()) {
      distill.write(distill.fit(teacher, texts), Path.of(args[1]));
    }
  }

  private List<double[]> fit(Teacher teacher, List<String> texts) {
    List<float[]> targets = teacher.encode(texts);
    float[][] start = teacher.encode(vocabulary).toArray(float[][]::new);
    Map<String, Integer> rows = new TreeMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      rows.put(vocabulary.get(i), i);
    }
    List<int[]> ids = new ArrayList<>();
    List<float[]> shares = new ArrayList<>();
    for (List<String> words : sentences) {
      int[] known = words.stream().filter(rows::containsKey).mapToInt(rows::get).toArray();
      float total = 0;
      for (int id : known) {
        total += rarities[id];
      }
      float[] share = new float[known.length];
      for (int k = 0; k < known.length; k++) {
        share[k] = rarities[known[k]] / total;
      }
      ids.add(known);
      shares.add(share);
    }
    float[][] fitted = new RidgeFit(ids, shares, rows.size(), PENALTY).fit(start, targets, STEPS);
    double[][] axes = Axes.of(targets, DIMENSIONS);
    List<double[]> vectors = new ArrayList<>();
    for (float[] word : fitted) {
      double[] vector = new double[DIMENSIONS];
      for (int a = 0; a < DIMENSIONS; a++) {
        for (int d = 0; d < word.length; d++) {
          vector[a] += axes[a][d] * word[d];
        }
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private void write(List<double[]> vectors, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF(WordVectors.MAGIC);
      out.writeInt(vectors.size());
      out.writeInt(DIMENSIONS);
      for (int row = 0; row < vectors.size(); row++) {
        out.writeUTF(vocabulary.get(row));
        out.writeFloat(rarities[row]);
        out.writeFloat((float) (largest(vectors.get(row)) / LARGEST_BYTE));
      }
      for (double[] vector : vectors) {
        double scale = largest(vector) / LARGEST_BYTE;
        for (double value : vector) {
          out.writeByte((int) StrictMath.round(value / scale));
        }
      }
    }
  }

  private static double largest(double[] vector) {
    double largest = 1e-9;
    for (double value : vector) {
      largest = StrictMath.max(largest, StrictMath.abs(value));
    }
    return largest;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
