package parallax.model;

import java.util.List;

/**
 * An article with its sentences, tokens and tags.
 *
 * @param article the article
 * @param sentences in order of position; those of headlines and headings included
 */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The kind of block that a sentence stands in. */
  public Block.Kind kind(Sentence sentence) {
    return article.blocks().get(sentence.block()).kind();
  }

  /** Sentences of the story itself: no headlines, headings or key points. */
  public List<Sentence> body() {
    return sentences.stream().filter(sentence -> kind(sentence).isBody()).toList();
  }

  /** Words of the story itself: the base of rates over a whole text. */
  public int bodyWords() {
    return body().stream().mapToInt(Sentence::words).sum();
  }
}
