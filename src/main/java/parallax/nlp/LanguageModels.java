package parallax.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models that read English news: OpenNLP's tokenizer and tagger 1.5, which were trained on
 * news, and its sentence model 1.3.0. Loaded once and shared; each thread takes a {@link #reader()}
 * of its own.
 */
public final class LanguageModels {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/en-token.bin";
  private static final String TAGS = "/en-pos-maxent.bin";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final TagWeights tags;

  private LanguageModels(SentenceModel sentences, TokenizerModel tokens, TagWeights tags) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
  }

  /**
   * Loads the models from the class path, side by side: the tagger alone takes a third of a second.
   */
  public static LanguageModels load() {
    CompletableFuture<TagWeights> tags =
        CompletableFuture.supplyAsync(() -> new TagWeights(load(TAGS, POSModel::new)));
    CompletableFuture<SentenceModel> sentences =
        CompletableFuture.supplyAsync(() -> load(SENTENCES, SentenceModel::new));
    TokenizerModel tokens = load(TOKENS, TokenizerModel::new);
    return new LanguageModels(sentences.join(), tokens, tags.join());
  }

  /** Which models these are: name to version. */
  public SortedMap<String, String> digests() {
    return new TreeMap<>(
        Map.of(
            "sentences", "opennlp-models-sentdetect-en 1.3.0",
            "tokens", "opennlp-tokenize-models 1.5",
            "tags", "opennlp-postag-models 1.5"));
  }

  /** A reader for one thread. */
  public LanguageReader reader() {
    return new LanguageReader(sentences, tokens, tags);
  }

  interface Model<T> {
    T read(InputStream in) throws IOException;
  }

  static <T> T load(String resource, Model<T> model) {
    try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("a language model is missing from the jar: " + resource);
      }
      return model.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
