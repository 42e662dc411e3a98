package parallax;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parallax.ingest.Ingest;
import parallax.json.EvidenceJson;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Loaded;
import parallax.model.Sentence;
import parallax.model.Token;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;

/**
 * One pass over the sample corpus on one thread, stage by stage, beside the floor: the library's
 * own tokenizer and tagger over the same sentences.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadingBenchmark {
  private final List<Article> articles = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private Pipeline pipeline;
  private LanguageReader reader;
  private TokenizerME tokenizer;
  private POSTaggerME tagger;

  /** Loads models and texts. */
  @Setup
  public void load() throws IOException {
    pipeline = new Pipeline(Lexicons.bundled(), 1);
    reader = LanguageModels.load().reader();
    try (InputStream in = resource("/en-token.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(in));
    }
    try (InputStream in = resource("/en-pos-maxent.bin")) {
      tagger = new POSTaggerME(new POSModel(in), POSTagFormat.PENN);
    }
    for (Loaded loaded : inputs()) {
      if (loaded instanceof Loaded.Accepted accepted) {
        articles.add(accepted.article());
      }
    }
    for (Article article : articles) {
      for (Sentence sentence : reader.read(article).sentences()) {
        sentences.add(String.join(" ", sentence.tokens().stream().map(Token::text).toList()));
      }
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ReadingBenchmark.class.getResourceAsStream(name));
  }

  private static List<Loaded> inputs() throws IOException {
    try (SampleCorpus corpus = SampleCorpus.open()) {
      return new Ingest(List.of(corpus.folder()), Optional.empty(), text -> Optional.empty())
          .stream().toList();
    }
  }

  /** The floor: tokens and tags by the library, of sentences that are split already. */
  @Benchmark
  public int floor() {
    int tags = 0;
    for (String sentence : sentences) {
      tags += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return tags;
  }

  /** From files to articles. */
  @Benchmark
  public int ingest() throws IOException {
    return inputs().size();
  }

  /** Sentences, tokens, tags and noun phrases. */
  @Benchmark
  public int language() {
    int found = 0;
    for (Article article : articles) {
      Document document = reader.read(article);
      found += document.sentences().size();
    }
    return found;
  }

  /** The whole reading with attributions, metrics and intervals, and its line of JSON. */
  @Benchmark
  public int analyze() {
    int letters = 0;
    for (Article article : articles) {
      letters += EvidenceJson.line(pipeline.read(article)).length();
    }
    return letters;
  }
}
