package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Span;
import parallax.model.Token;

class LexiconTest {
  private static final String HEADER = "term,class,inflect,note,source\n";

  private final Lexicons lexicons = Lexicons.bundled();

  @Test
  void every_file_of_the_folder_is_a_lexicon_of_the_run() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> folder = Files.list(Path.of("src/main/resources/lexicon"))) {
      folder.forEach(file -> files.add(file.getFileName().toString().replace(".csv", "")));
    }
    assertThat(lexicons.digests().keySet()).isEqualTo(files);
  }

  @TestFactory
  Stream<DynamicTest> every_entry_is_whole_single_and_found_in_a_text() {
    return lexicons.digests().keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private void check(String name) {
    Lexicon lexicon = lexicons.get(name);
    Set<String> seen = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (!seen.add(name.equals("irregular") ? entry.type() + entry.term() : entry.term())) {
        wrong.add(entry.term() + ": stands there twice");
      }
      if (entry.source().isEmpty()) {
        wrong.add(entry.term() + ": no source");
      }
      List<LexiconMatch> found = lexicon.match(tokens(entry.term()));
      if (found.size() != 1 || !found.get(0).entry().term().equals(entry.term())) {
        wrong.add(entry.term() + ": not found in its own words");
      }
    }
    assertThat(wrong).as("entries of %s.csv", name).isEmpty();
    assertThat(lexicon.sha256()).hasSize(64);
  }

  @Test
  void the_longest_term_wins_from_the_left(@TempDir Path folder) throws IOException {
    Lexicon lexicon = own(folder, "may,a,none,,own\nmay well,b,none,,own\nwell,c,none,,own\n");

    assertThat(lexicon.match(tokens("It may well be well")))
        .extracting(match -> match.entry().type() + match.first() + match.end())
        .containsExactly("b13", "c45");
  }

  @Test
  void capitals_and_inflected_forms_are_found(@TempDir Path folder) throws IOException {
    Lexicon lexicon = own(folder, "break up,a,verb,,own\ncrisis,b,noun,,own\n");

    assertThat(lexicon.match(tokens("Broken UP by crises"))).hasSize(2);
  }

  @Test
  void a_negation_is_split_as_the_tokenizer_splits_it(@TempDir Path folder) throws IOException {
    Lexicon lexicon = own(folder, "don't know,a,none,,own\n");

    assertThat(lexicon.match(tokens("I do n't know"))).hasSize(1);
  }

  @Test
  void a_form_that_is_a_term_of_its_own_keeps_its_class(@TempDir Path folder) throws IOException {
    Lexicon lexicon = own(folder, "allege,a,verb,,own\nalleged,b,none,,own\n");

    assertThat(lexicon.match(tokens("alleged")).get(0).entry().type()).isEqualTo("b");
  }

  @Test
  void a_fault_is_named_with_file_and_line(@TempDir Path folder) {
    assertThatThrownBy(() -> own(folder, "may,a,none,,own\ncould,,none,,own\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hedging.csv line 3");
    assertThatThrownBy(() -> own(folder, "may,a,adverb,,own\n"))
        .hasMessageContaining("hedging.csv line 2");
  }

  @Test
  void an_unknown_name_is_refused() {
    assertThatThrownBy(() -> lexicons.get("weather")).hasMessageContaining("weather");
  }

  private static Lexicon own(Path folder, String rows) throws IOException {
    Files.writeString(folder.resolve("hedging.csv"), HEADER + rows);
    return Lexicons.in(folder).get("hedging");
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : PhraseTrie.words(text)) {
      tokens.add(new Token(new Span(at, at + word.length()), word, "NN"));
      at += word.length() + 1;
    }
    return tokens;
  }
}
