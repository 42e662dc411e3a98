package parallax.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way in which a file of a corpus is broken.
 *
 * @param ending of its name
 * @param reason a part of what is said of it, which no other way has
 * @param breaking makes it of an article; letters are bytes
 */
record BrokenFile(String ending, String reason, UnaryOperator<String> breaking) {
  private static final String GERMAN =
      "Der Rat von Orlen hat die Fahrt mit der Linie nicht verboten, und das ist ein Rest von dem,"
          + " was die Werft zu den Kosten gesagt hat, die eine Frau mit der Karte nicht zahlt. ";

  static List<BrokenFile> all() {
    return List.of(
        txt("empty", text -> ""),
        txt("PDF", text -> "%PDF-1.7\n" + text),
        txt("ZIP", text -> "PK\u0003\u0004\u0014\u0000" + text),
        txt("picture", text -> "\u0089PNG\r\n\u001a\n" + text),
        txt("binary", text -> text + "\u0000\u0001\u0002".repeat(200)),
        txt("not English", text -> GERMAN.repeat(4)),
        txt("without a blank", text -> text + "a".repeat(60_000)),
        new BrokenFile(".docx", ".docx is not read", text -> text),
        new BrokenFile(".jsonl", "JSON", text -> "{\"text\":\"" + text.replace("\n", " ")),
        new BrokenFile(".csv", "not balanced", text -> "id,text\r\n1,\"" + text));
  }

  private static BrokenFile txt(String reason, UnaryOperator<String> breaking) {
    return new BrokenFile(".txt", reason, breaking);
  }

  byte[] bytes(String text) {
    return breaking.apply(new String(text.getBytes(UTF_8), ISO_8859_1)).getBytes(ISO_8859_1);
  }
}
