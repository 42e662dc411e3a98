package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

class ClausesTest {
  @Test
  void two_things_told_in_one_sentence_are_two_clauses() {
    assertThat(
            clauses(
                "The/DT ferry/NN left/VBD the/DT harbor/NN ,/, and/CC the/DT mayor/NN"
                    + " watched/VBD it/PRP go/VB"))
        .containsExactly("The ferry left the harbor", "the mayor watched it go");
  }

  @Test
  void a_semicolon_parts_two_clauses() {
    assertThat(
            clauses(
                "The/DT old/JJ ferry/NN sank/VBD early/RB ;/: nobody/NN on/IN board/NN was/VBD"
                    + " hurt/VBN"))
        .containsExactly("The old ferry sank early", "nobody on board was hurt");
  }

  @Test
  void one_subject_with_two_verbs_tells_one_thing() {
    assertThat(
            clauses(
                "The/DT ferry/NN left/VBD the/DT harbor/NN ,/, and/CC sank/VBD an/DT hour/NN"
                    + " later/RB"))
        .isEmpty();
  }

  @Test
  void a_list_of_nouns_is_no_clause() {
    assertThat(
            clauses(
                "The/DT ferry/NN carried/VBD cars/NNS ,/, and/CC bicycles/NNS ,/, and/CC a/DT"
                    + " band/NN"))
        .isEmpty();
  }

  private static List<String> clauses(String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ", -1)) {
      String form = word.substring(0, word.lastIndexOf('/'));
      Span span = new Span(text.length(), text.length() + form.length());
      tokens.add(new Token(span, form, word.substring(word.lastIndexOf('/') + 1)));
      text.append(form).append(' ');
    }
    Sentence sentence = new Sentence(new Span(0, text.length() - 1), 0, tokens, List.of());
    return Clauses.of(sentence).stream().map(part -> part.span().cut(text.toString())).toList();
  }
}
