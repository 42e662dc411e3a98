package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Observed;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.TestArticles;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;

/** Reads a few sentences of a test and writes down who says what in them. */
final class Told {
  private final Attributor attributor = new Attributor(Lexicons.bundled());
  private final LanguageReader reader = LanguageModels.load().reader();

  Observed observe(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      start = span.end() + 2;
    }
    Article article = TestArticles.of("t", "Test", SourceText.of(text), blocks);
    return attributor.observe(reader.read(article));
  }

  /** Each attribution as "source | cue | content + content". */
  List<String> lines(String text) {
    return observe(text).attributions().stream()
        .map(
            one ->
                one.source().map(source -> source.span().cut(text)).orElse("-")
                    + " | "
                    + one.cue().map(cue -> cue.span().cut(text)).orElse("-")
                    + " | "
                    + one.content().stream()
                        .map(span -> span.cut(text))
                        .collect(Collectors.joining(" + ")))
        .toList();
  }
}
