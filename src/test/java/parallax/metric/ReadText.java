package parallax.metric;

import java.util.ArrayList;
import java.util.List;
import parallax.attribution.Attributor;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.TestArticles;
import parallax.nlp.LanguageModels;

/** Reads a few sentences as the program reads an article; a line is a paragraph. */
final class ReadText {
  static final Lexicons LEXICONS = Lexicons.bundled();

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final Attributor ATTRIBUTOR = new Attributor(LEXICONS);

  private ReadText() {}

  static Observed observe(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.lines().toList()) {
      blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.PARAGRAPH));
      at += line.length() + 1;
    }
    Article article = TestArticles.of("example", "Harbour Gazette", SourceText.of(text), blocks);
    return ATTRIBUTOR.observe(MODELS.reader().read(article));
  }

  static Metric metric(String id) {
    return Metrics.all(LEXICONS).stream()
        .filter(metric -> metric.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Finding measure(String id, String text) {
    return metric(id).measure(observe(text));
  }

  /** The marked words, in order. */
  static List<String> words(String id, String text) {
    return measure(id, text).marks().stream().map(mark -> mark.span().cut(text)).toList();
  }

  static Mark mark(String id, String text) {
    List<Mark> marks = measure(id, text).marks();
    if (marks.size() != 1) {
      throw new AssertionError("one mark was wanted, found " + marks);
    }
    return marks.get(0);
  }

  static Measurement measurement(Finding finding, String id, String voice) {
    return finding.measurements().stream()
        .filter(m -> m.metric().equals(id) && m.voice().equals(voice))
        .findFirst()
        .orElseThrow();
  }
}
