package parallax.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import parallax.fuzz.Property;
import parallax.model.Span;

/** Pairs of marks in any text: in order, apart, inside their block, opened by a mark. */
public final class QuotePairs implements Property {
  private static final String MARKS = "\u201c\"\u2018'";

  @Override
  public void check(byte[] data) {
    if (data.length < 3) {
      return;
    }
    String text = new String(data, 3, data.length - 3, StandardCharsets.UTF_8);
    int start = (data[0] & 0xff) * text.length() / 512;
    int end = text.length() - (data[1] & 0xff) * text.length() / 512;
    Span block = new Span(start, Math.max(start, end));
    int last = block.start();
    for (Span pair : QuoteMarks.pair(text, block, data[2] < 0)) {
      assertThat(pair.start()).isGreaterThanOrEqualTo(last);
      assertThat(pair.length()).isGreaterThan(1);
      assertThat(block.contains(pair)).isTrue();
      assertThat(MARKS).contains(text.substring(pair.start(), pair.start() + 1));
      last = pair.end();
    }
  }
}
