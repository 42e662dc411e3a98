package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Loaded;
import parallax.model.SourceText;
import parallax.model.Span;

/** Checks that several properties share. */
public final class Sound {
  private Sound() {}

  /** A reason is one line; an article's places lie in its text. */
  public static void check(Loaded loaded) {
    if (loaded instanceof Loaded.Rejected rejected) {
      assertThat(rejected.reason()).isNotBlank();
      assertThat(rejected.reason().lines().count()).isEqualTo(1);
      return;
    }
    Article article = ((Loaded.Accepted) loaded).article();
    check(article.source());
    for (Block block : article.blocks()) {
      whole(article.text(), block.span());
      article.source().cleaned(block.span());
    }
    article.dateline().ifPresent(span -> whole(article.text(), span));
    article.byline().ifPresent(span -> whole(article.text(), span));
    article.headline().flatMap(h -> h.span()).ifPresent(span -> whole(article.text(), span));
  }

  /** Cleaned text and original lead to each other: outside edits letter by letter. */
  public static void check(SourceText source) {
    String cleaned = source.cleaned();
    int shift = 0;
    int at = 0;
    for (Edit edit : source.edits()) {
      same(source, cleaned, at, edit.span().start(), shift);
      shift += edit.replacement().length() - edit.span().length();
      at = edit.span().end();
    }
    same(source, cleaned, at, source.original().length(), shift);
    int last = 0;
    int step = Math.max(1, cleaned.length() / 500);
    for (int i = 0; i < cleaned.length(); i += step) {
      Span back = source.toOriginal(new Span(i, i + 1));
      assertThat(back.end()).isLessThanOrEqualTo(source.original().length());
      assertThat(back.start()).isGreaterThanOrEqualTo(last);
      assertThat(source.toCleaned(back.start())).isLessThanOrEqualTo(i);
      last = back.start();
    }
  }

  private static void same(SourceText source, String cleaned, int from, int to, int shift) {
    assertThat(cleaned.regionMatches(from + shift, source.original(), from, to - from)).isTrue();
    if (to > from) {
      assertThat(source.toOriginal(new Span(from + shift, to + shift)))
          .isEqualTo(new Span(from, to));
    }
  }

  /** A span lies in its text and cuts no character in two. */
  public static void whole(String text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(splits(text, span.start()) || splits(text, span.end()))
        .as("half a character at " + span)
        .isFalse();
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
