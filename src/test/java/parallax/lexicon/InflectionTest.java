package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InflectionTest {
  private final Inflection inflection =
      new Inflection(Map.of("verb say", List.of("says", "said", "saying")));

  @Test
  void a_regular_verb_follows_the_spelling_rules() {
    assertThat(verb("claim")).containsExactly("claim", "claims", "claimed", "claiming");
    assertThat(verb("argue")).containsExactly("argue", "argues", "argued", "arguing");
    assertThat(verb("deny")).containsExactly("deny", "denies", "denied", "denying");
    assertThat(verb("stress")).containsExactly("stress", "stresses", "stressed", "stressing");
    assertThat(verb("agree")).containsExactly("agree", "agrees", "agreed", "agreeing");
    assertThat(verb("slam")).containsExactly("slam", "slams", "slammed", "slamming");
    assertThat(verb("relay")).containsExactly("relay", "relays", "relayed", "relaying");
    assertThat(verb("vow")).containsExactly("vow", "vows", "vowed", "vowing");
    assertThat(verb("fear")).containsExactly("fear", "fears", "feared", "fearing");
  }

  @Test
  void an_irregular_verb_stands_in_the_table() {
    assertThat(verb("say")).containsExactly("say", "says", "said", "saying");
  }

  @Test
  void a_verb_changes_in_its_first_word() {
    assertThat(verb("point out"))
        .containsExactly("point out", "points out", "pointed out", "pointing out");
  }

  @Test
  void a_noun_changes_in_its_last_word() {
    assertThat(inflection.forms("open question", Inflection.Kind.NOUN))
        .containsExactly("open question", "open questions");
    assertThat(inflection.forms("possibility", Inflection.Kind.NOUN))
        .containsExactly("possibility", "possibilities");
  }

  @Test
  void an_adjective_is_compared() {
    assertThat(inflection.forms("likely", Inflection.Kind.ADJECTIVE))
        .containsExactly("likely", "likelier", "likeliest");
    assertThat(inflection.forms("sure", Inflection.Kind.ADJECTIVE))
        .containsExactly("sure", "surer", "surest");
  }

  private Iterable<String> verb(String term) {
    return inflection.forms(term, Inflection.Kind.VERB);
  }
}
