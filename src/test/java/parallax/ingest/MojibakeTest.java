package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Edit;
import parallax.model.SourceText;

class MojibakeTest {
  private static final String RIGHT =
      "\u201cWe won\u2019t go to the caf\u00e9,\u201d said Bj\u00f6rn \u2014 \u00a325 was too much\u2026 \u2013 and left.";

  private static String repaired(String text) {
    return Mojibake.repair(SourceText.of(text)).cleaned();
  }

  private static String misread(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "x-MacRoman", "IBM437"})
  void text_read_in_a_wrong_encoding_is_read_right(String charset) {
    assertThat(repaired(misread(RIGHT, charset))).isEqualTo(RIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1250", "windows-1258", "windows-1251"})
  void windows_code_pages_lose_one_byte_and_it_is_known_which(String charset) {
    // 9D has no character in some of them, so the closing mark is left with two of three.
    assertThat(repaired(misread(RIGHT, charset).replace("\ufffd", "\u009d")))
        .startsWith("\u201cWe won\u2019t go")
        .contains(",\u201d said")
        .contains(" \u2014 ");
  }

  @Test
  void text_damaged_twice_is_repaired_twice() {
    String once = misread("It isn\u2019t over.", "windows-1252");
    assertThat(repaired(misread(once, "windows-1252"))).isEqualTo("It isn\u2019t over.");
  }

  @Test
  void an_emoji_read_as_vietnamese_is_an_emoji_again() {
    SourceText text = Mojibake.repair(SourceText.of("Tide turns\u0111\u0178\u201d\u201e65"));
    assertThat(text.cleaned()).isEqualTo("Tide turns\ud83d\udd0465");
    Edit edit = text.edits().get(0);
    assertThat(edit.span().cut(text.original())).isEqualTo("\u0111\u0178\u201d\u201e");
    assertThat(edit.reason()).isEqualTo("UTF-8 read as windows-1258");
  }

  @Test
  void a_lost_apostrophe_is_found_between_its_letters() {
    assertThat(repaired("They don\ufffdt know, it\ufffds late."))
        .isEqualTo("They don\u2019t know, it\u2019s late.");
    assertThat(repaired("They can\u00e2t know, it\u00e2s late."))
        .isEqualTo("They can\u2019t know, it\u2019s late.");
    // More letters follow: no clitic.
    assertThat(repaired("The r\ufffdt\u00e9 of Ald\ufffdd\u00e9 is late."))
        .isEqualTo("The r\ufffdt\u00e9 of Ald\ufffdd\u00e9 is late.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201cVoil\u00e0\u201d, she said \u2014 \u2018na\u00efve\u2019.",
        "The CAF\u00c9\u2019S owner shut the \u201cCAF\u00c9\u201d.",
        "Plain text, with nothing in it.",
        "the caf\u00e9\u201d\u2014he said\u2026",
        "Stra\u00dfe\u201d and gro\u00df\u2013klein and S\u00c3O PAULO.",
        "\u041c\u043e\u0451 \u2116 5 \u2014 \u00ab\u0434\u0430\u00bb.",
        "\u65e5\u672c\u8a9e and \u0627\u0644\u0639\u0631\u0628\u064a\u0629 stay.",
        "b\u00e2t and m\u00e2t are French",
        "20 \u00b0C, \u00bd cup, \u00a9 Post, \u20ac5, \ud83d\ude00 and a\u0301"
      })
  void right_text_is_left_alone(String text) {
    assertThat(Mojibake.repair(SourceText.of(text)).edits()).isEmpty();
  }

  @Test
  void two_lists_of_edits_lead_back_to_the_first_text() {
    String twice = misread(misread("a \u2019 b \u2014 c", "windows-1252"), "windows-1252");
    SourceText text = Mojibake.repair(SourceText.of(twice));
    int at = text.cleaned().indexOf('\u2014');
    var place = text.toOriginal(new parallax.model.Span(at, at + 1));
    assertThat(text.cleaned(place)).isEqualTo("\u2014");
  }
}
