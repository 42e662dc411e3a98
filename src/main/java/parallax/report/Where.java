package parallax.report;

import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Sentence;

/** Names the place of a sentence in its text, in words and as an anchor of the evidence page. */
final class Where {
  private Where() {}

  static String of(Article article, Sentence sentence) {
    Block.Kind kind = kind(article, sentence);
    return kind.isBody() ? "Paragraph " + article.paragraph(sentence.block()) : name(kind);
  }

  static String name(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "Headline";
      case SUBHEAD -> "Line under the headline";
      case HEADING -> "Heading";
      case KEY_POINT -> "Key point";
      case PARAGRAPH, BLOCKQUOTE -> "Paragraph";
    };
  }

  /** Every block of an evidence page has this id. */
  static String anchor(Article article, Sentence sentence) {
    return anchor(sentence.block());
  }

  static String anchor(int block) {
    return "b" + (block + 1);
  }

  private static Block.Kind kind(Article article, Sentence sentence) {
    return article.blocks().get(sentence.block()).kind();
  }
}
