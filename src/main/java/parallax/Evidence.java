package parallax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parallax.cache.Store;
import parallax.ingest.Input;
import parallax.json.EvidenceJson;
import parallax.model.Loaded;

/** The evidence of one input, ready to be written. */
public final class Evidence {
  private final Optional<Loaded.Rejected> rejected;
  private final byte[] line;

  private Evidence(Optional<Loaded.Rejected> rejected, byte[] line) {
    this.rejected = rejected;
    this.line = line;
  }

  /** Why there is none, where the input is no article. */
  public Optional<Loaded.Rejected> rejected() {
    return rejected;
  }

  /** Writes one JSON object in UTF-8 and a line end. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /**
   * The evidence of every input in input order. What a run before kept is not read again, and the
   * pipeline is asked for only where something must be read.
   *
   * @param threads how many articles are read at once, at least 1
   */
  public static void of(
      Stream<Input> inputs,
      Store store,
      Supplier<Pipeline> pipeline,
      int threads,
      Consumer<Evidence> sink) {
    Function<Loaded, Outcome> reader = loaded -> pipeline.get().outcome(loaded);
    InOrder.run(inputs, input -> of(input, store, reader), sink, threads);
  }

  private static Evidence of(Input input, Store store, Function<Loaded, Outcome> reader) {
    return input
        .key()
        .flatMap(store::get)
        .map(line -> new Evidence(Optional.empty(), line))
        .orElseGet(() -> read(input.read(), store, reader));
  }

  private static Evidence read(Input.Read input, Store store, Function<Loaded, Outcome> reader) {
    if (input.loaded() instanceof Loaded.Rejected rejected) {
      return of(rejected);
    }
    Outcome outcome = reader.apply(input.loaded());
    if (outcome.input() instanceof Loaded.Rejected broken) {
      return of(broken);
    }
    byte[] line = bytes(EvidenceJson.line(outcome.reading().orElseThrow()));
    input.key().ifPresent(key -> store.keep(key, line));
    return new Evidence(Optional.empty(), line);
  }

  private static Evidence of(Loaded.Rejected rejected) {
    return new Evidence(Optional.of(rejected), bytes(EvidenceJson.line(rejected)));
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
