package parallax.attribution;

import java.util.List;
import parallax.model.Sentence;
import parallax.model.Token;

/** Where reported content ends: before the sentence's final mark, or before a trailing source. */
final class ContentEnd {
  private ContentEnd() {}

  /** One past the last content token of a clause that starts at a token. */
  static int of(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > from && tokens.get(end - 1).text().matches("[.!?;:,]")) {
      end--;
    }
    for (int i = from + 2; i < end - 1; i++) {
      boolean comma = tokens.get(i).text().equals(",");
      String next = Cues.lower(tokens.get(i + 1));
      boolean accordingTo =
          next.equals("according")
              || (comma && next.equals("adding"))
              || (comma && next.equals("saying"));
      if (comma && accordingTo && !insideMarks(tokens, from, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean insideMarks(List<Token> tokens, int from, int at) {
    return tokens.subList(from, at).stream().filter(t -> t.text().equals("\"")).count() % 2 == 1;
  }
}
