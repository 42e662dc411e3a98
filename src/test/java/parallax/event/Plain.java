package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Headline;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Token;

/** Documents from plain paragraphs: capitals inside a sentence are names, all else a noun. */
final class Plain {
  private Plain() {}

  static Document document(String id, String headline, String published, String text) {
    return document(id, headline, published, Optional.empty(), text);
  }

  static Document document(
      String id, String headline, String published, Optional<String> event, String text) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length());
      sentences.add(new Sentence(span, blocks.size(), tokens(line, at), List.of()));
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      at += line.length() + 1;
    }
    Article article =
        new Article(
            id,
            "Outlet " + id,
            "given",
            Optional.of(new Headline(headline, Optional.empty())),
            published.isEmpty() ? Optional.empty() : Optional.of(published),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            event,
            SourceText.of(text),
            blocks);
    return new Document(article, sentences);
  }

  private static List<Token> tokens(String line, int from) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ", -1)) {
      String bare = word.replaceAll("[,.]$", "");
      boolean name = at > 0 && Character.isUpperCase(bare.charAt(0));
      String tag =
          name ? "NNP" : bare.matches("the|a|of|in|to|and|for|with|at|on|by") ? "IN" : "NN";
      tokens.add(new Token(new Span(from + at, from + at + bare.length()), bare, tag));
      at += word.length() + 1;
    }
    return tokens;
  }
}
