package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Span;
import parallax.model.Token;

class LexiconTest {
  @Test
  void a_term_is_found_in_capitals() {
    List<LexiconMatch> found = Lexicons.bundled().get("hedging").match(tokens("It MAY rain"));

    assertThat(found).extracting(match -> match.entry().term()).containsExactly("may");
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      tokens.add(new Token(new Span(at, at + word.length()), word, "NN"));
      at += word.length() + 1;
    }
    return tokens;
  }
}
