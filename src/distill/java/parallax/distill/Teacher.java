package parallax.distill;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The sentence encoder all-MiniLM-L6-v2 (quantised). One text at a time: in batches it gives other
 * digits.
 */
final class Teacher implements AutoCloseable {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  Teacher() throws IOException, OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    session = environment.createSession(resource(MODEL), options);
    pieces = new WordPieces(new String(resource(TOKENIZER), StandardCharsets.UTF_8));
  }

  /** Vectors of length 1, one for each text, in order. Texts are read in parallel. */
  List<float[]> encode(List<String> texts) {
    return texts.parallelStream().map(this::encode).toList();
  }

  private float[] encode(String text) {
    long[][] ids = {pieces.ids(text)};
    long[][] mask = {new long[ids[0].length]};
    Arrays.fill(mask[0], 1);
    long[][] types = {new long[ids[0].length]};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ids);
        OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
        OnnxTensor type = OnnxTensor.createTensor(environment, types);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", type))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on: " + text, e);
    }
  }

  private static float[] mean(float[][] rows) {
    float[] sum = new float[rows[0].length];
    for (float[] row : rows) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += row[d];
      }
    }
    double square = 0;
    for (float value : sum) {
      square += value * value;
    }
    for (int d = 0; d < sum.length; d++) {
      sum[d] /= (float) StrictMath.sqrt(square);
    }
    return sum;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Teacher.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
