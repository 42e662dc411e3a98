package parallax.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/** Reads articles into sentences with tagged tokens and noun phrases. One thread at a time. */
public final class LanguageReader {
  /** The tagger's time grows with a sentence's length: a longer one is cut at a space. */
  private static final int LONGEST_SENTENCE = 4000;

  private final SentenceDetectorME sentences;
  private final Tokenizer tokenizer;
  private final Tagger tagger;

  LanguageReader(SentenceModel sentences, TokenizerModel tokens, TagWeights tags) {
    this.sentences = new SentenceDetectorME(sentences);
    this.tokenizer = new Tokenizer(tokens);
    this.tagger = new Tagger(tags);
  }

  /**
   * Sentences of all blocks; a sentence never crosses a block or a line break between sentences.
   */
  public Document read(Article article) {
    return read(article, article);
  }

  /**
   * Sentences of some blocks, the same as in the whole article: what a headline writes in capitals
   * is looked up in all of it.
   */
  public Document read(Article article, Article whole) {
    List<Sentence> found = new ArrayList<>();
    TitleCase titles = new TitleCase(whole);
    for (int block = 0; block < article.blocks().size(); block++) {
      Block one = article.blocks().get(block);
      for (Span line : Lines.of(article.text(), one.span())) {
        Optional<TitleCase> title = Optional.of(titles).filter(any -> isTitle(one));
        read(Normalised.of(article.source(), line), block, title, found);
      }
    }
    return new Document(article, found);
  }

  private static boolean isTitle(Block block) {
    return !block.kind().isBody() && block.kind() != Block.Kind.KEY_POINT;
  }

  private void read(Normalised line, int block, Optional<TitleCase> title, List<Sentence> found) {
    String text = line.text();
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span span : sentences.sentPosDetect(text)) {
      spans.add(new Span(span.getStart(), span.getEnd()));
    }
    for (Span span : SplitRepair.repair(text, spans)) {
      for (Span part : parts(text, span)) {
        sentence(line, part, block, title).ifPresent(found::add);
      }
    }
  }

  private static List<Span> parts(String text, Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    while (span.end() - start > LONGEST_SENTENCE) {
      int space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
      int end = space > start ? space : start + LONGEST_SENTENCE;
      parts.add(new Span(start, end));
      start = end;
    }
    parts.add(new Span(start, span.end()));
    return parts;
  }

  private Optional<Sentence> sentence(
      Normalised line, Span span, int block, Optional<TitleCase> title) {
    String text = span.cut(line.text());
    List<opennlp.tools.util.Span> pieces = Pieces.apart(text, tokenizer.tokenize(text));
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    String[] words = new String[pieces.size()];
    String[] read = new String[pieces.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tagger.word(text.substring(pieces.get(i).getStart(), pieces.get(i).getEnd()));
      // A single mark that opens would be tagged as a possessive.
      boolean opens = words[i].equals("'") && i + 1 < words.length;
      opens = opens && pieces.get(i).getEnd() == pieces.get(i + 1).getStart();
      read[i] = opens ? "`" : words[i];
    }
    title.ifPresent(one -> one.lower(read));
    String[] tags = tagger.tag(read);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      opennlp.tools.util.Span piece = pieces.get(i);
      Span original = line.original(span.start() + piece.getStart(), span.start() + piece.getEnd());
      tokens.add(new Token(original, words[i], tags[i]));
    }
    Span whole = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
    return Optional.of(new Sentence(whole, block, tokens, NounPhrases.of(tokens)));
  }
}
