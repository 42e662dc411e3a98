package parallax.model;

import java.util.List;
import java.util.stream.IntStream;

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

  /** Index of the sentence at a place in the text: the last one that begins there or before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    for (int high = sentences.size(); high - low > 1; ) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences that share a character with a span, by their index, in order of position. */
  public IntStream sentencesOver(Span span) {
    return IntStream.range(sentenceAt(span.start()), sentences.size())
        .takeWhile(index -> sentences.get(index).span().start() < span.end())
        .filter(index -> sentences.get(index).span().overlaps(span));
  }

  /** Words of the story itself: the base of rates over a whole text. */
  public int bodyWords() {
    return body().stream().mapToInt(Sentence::words).sum();
  }
}
