package parallax.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import parallax.SampleCorpus;

/** Our tagger and tokenizer are the library's, made faster: on the sample both must agree. */
class SameAsLibraryTest {
  private final TokenizerModel tokens = load("/en-token.bin", TokenizerModel::new);
  private final POSModel tags = load("/en-pos-maxent.bin", POSModel::new);
  private final POSTaggerME library = new POSTaggerME(tags, POSTagFormat.PENN);
  private final Tagger tagger = new Tagger(new TagWeights(tags));

  private static <T> T load(String resource, LanguageModels.Model<T> model) {
    return LanguageModels.load(resource, model);
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (SampleCorpus corpus = SampleCorpus.open();
        Stream<Path> files = Files.walk(corpus.folder())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    assertThat(lines).hasSizeGreaterThan(100);
    return lines;
  }

  @Test
  void every_line_of_the_sample_has_the_same_tokens() throws IOException {
    TokenizerME theirs = new TokenizerME(tokens);
    Tokenizer ours = new Tokenizer(tokens);

    for (String line : lines()) {
      assertThat(spans(ours.tokenize(line))).isEqualTo(spans(List.of(theirs.tokenizePos(line))));
    }
  }

  @Test
  void every_line_of_the_sample_has_the_same_tags() throws IOException {
    for (String line : lines()) {
      String[] words = new TokenizerME(tokens).tokenize(line);
      assertThat(tagger.tag(words)).as(line).isEqualTo(library.tag(words));
    }
  }

  @Test
  void words_in_any_order_have_the_same_tags() throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : lines()) {
      Collections.addAll(words, line.split(" "));
    }
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      String[] mixed =
          random.ints(1 + i % 40, 0, words.size()).mapToObj(words::get).toArray(String[]::new);
      assertThat(tagger.tag(mixed)).as("%s", List.of(mixed)).isEqualTo(library.tag(mixed));
    }
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.getStart(), span.getEnd())).toList();
  }
}
