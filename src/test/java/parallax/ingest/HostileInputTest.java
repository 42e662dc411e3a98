package parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Article;
import parallax.model.Loaded;

/** Whatever lies in the input folder: one clear line, and the rest is read. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final String STORY =
      "The harbour of Orlen stays shut until Friday, the council said on Monday evening.";

  @TempDir Path folder = Path.of("unset");

  /** Reads the folder with one good article beside what is tested. */
  private Loaded beside(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    Files.writeString(folder.resolve("zz-good.txt"), "Harbour shut\n\n" + STORY, UTF_8);
    List<Loaded> loaded = all();
    assertThat(loaded.get(loaded.size() - 1)).isInstanceOf(Loaded.Accepted.class);
    return loaded.get(0);
  }

  private List<Loaded> all() {
    return new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty())
        .stream().toList();
  }

  private static Article article(Loaded loaded) {
    return ((Loaded.Accepted) loaded).article();
  }

  private static String reason(Loaded loaded) {
    assertThat(loaded).isInstanceOf(Loaded.Rejected.class);
    String reason = ((Loaded.Rejected) loaded).reason();
    assertThat(reason).isNotBlank().hasLineCount(1);
    return reason;
  }

  private static String lede(Loaded loaded) {
    Article article = article(loaded);
    return article.lede().orElseThrow().span().cut(article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fire \ud83d\udd25 and e\u0301 and \u0645\u0631\u062d\u0628\u0627 in the port, the mayor said.",
        "A word of\u200b zero width, \u202eright to left\u202c, and \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 stays."
      })
  void text_of_any_script_keeps_its_offsets(String text) throws IOException {
    assertThat(lede(beside("a.txt", ("Port news\r\n\r\n" + text + "\r\n").getBytes(UTF_8))))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void other_encodings_are_read(String charset) throws IOException {
    String text =
        "\u201cThe caf\u00e9 of Orlen stays shut until Friday,\u201d the council said on Monday.";
    assertThat(lede(beside("a.txt", ("Port news\n\n" + text).getBytes(Charset.forName(charset)))))
        .isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_is_not_counted() throws IOException {
    Article article = article(beside("a.txt", ("\ufeffPort news\n\n" + STORY).getBytes(UTF_8)));
    assertThat(article.text()).startsWith("Port");
  }

  @Test
  void a_line_of_five_megabytes_is_read() throws IOException {
    String line = "The council said that it would wait. ".repeat(140_000);
    assertThat(article(beside("a.txt", line.getBytes(UTF_8))).text()).hasSize(line.length());
  }

  @Test
  void what_no_article_has_is_refused() throws IOException {
    String many = STORY + " \" .".repeat(250_001);
    assertThat(reason(beside("a.txt", many.getBytes(UTF_8)))).contains("500,000 marks");
    byte[] endless = (STORY + " " + "a.".repeat(40_000)).getBytes(UTF_8);
    assertThat(reason(beside("a.txt", endless))).contains("without a blank");
  }

  @Test
  void half_a_character_of_json_keeps_every_offset() throws IOException {
    String json = "{\"id\":\"a\\ud800\",\"text\":\"\\udc00 " + STORY + " \\ud83d\"}";
    assertThat(article(beside("a.jsonl", json.getBytes(UTF_8))))
        .extracting(Article::id, Article::text)
        .containsExactly("a\ufffd", "\ufffd " + STORY + " \ufffd");
  }

  @Test
  void a_header_in_capitals_is_read_and_a_strange_one_is_told() throws IOException {
    String rows = "ID,Text\r\n1,\"" + STORY + "\"\r\n";
    assertThat(article(beside("a.csv", rows.getBytes(UTF_8))).text()).isEqualTo(STORY);
    byte[] strange = "post_id,post_content\r\n1,x\r\n".getBytes(UTF_8);
    assertThat(reason(beside("b.csv", strange))).contains("post_id, post_content");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "sep=;\r\n;"})
  void tables_of_spreadsheets_are_read(String delimiter) throws IOException {
    String between = delimiter.substring(delimiter.length() - 1);
    String head = delimiter.substring(0, delimiter.length() - 1);
    String rows = "id" + between + "text\r\n1" + between + STORY + "\r\n";
    assertThat(article(beside("a.csv", (head + rows).getBytes(UTF_8))).text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.rtf", "a.eml", "a.mht", "a.pdf", "a.gz"})
  void a_kind_that_may_hold_an_article_is_not_passed_over_in_silence(String name)
      throws IOException {
    assertThat(reason(beside(name, STORY.getBytes(UTF_8)))).contains("is not read");
  }

  @Test
  void a_file_of_another_kind_given_by_name_is_refused_by_its_kind() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[]", UTF_8);
    List<Loaded> loaded =
        new Ingest(List.of(file), Optional.empty(), text -> Optional.empty()).stream().toList();
    assertThat(loaded).hasSize(1).allSatisfy(one -> assertThat(reason(one)).contains(".jsonl"));
  }

  @Test
  void more_than_ten_megabytes_are_refused() throws IOException {
    assertThat(reason(beside("a.txt", "The port. ".repeat(1_100_000).getBytes(UTF_8))))
        .contains("10 MB");
  }

  @Test
  void files_that_are_no_text_are_named() throws IOException {
    assertThat(reason(beside("a.txt", new byte[0]))).isEqualTo("empty");
    assertThat(reason(beside("a.txt", "\ufeff \n\u00a0".getBytes(UTF_8)))).isEqualTo("empty");
    assertThat(reason(beside("a.txt", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10))))
        .contains("picture");
    assertThat(reason(beside("a.txt", "%PDF-1.7\n".getBytes(UTF_8)))).contains("PDF");
    assertThat(reason(beside("a.txt", bytes('P', 'K', 3, 4, 20, 0)))).contains("ZIP");
    assertThat(reason(beside("a.txt", bytes(1, 2, 0, 5, 7, 8, 1, 2, 3)))).contains("binary");
    assertThat(reason(beside("a.html", bytes('P', 'K', 3, 4, 20, 0)))).contains("ZIP");
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void tables_with_faults_are_named() throws IOException {
    assertThat(reason(beside("a.csv", "id,outlet\r\n1,Post\r\n".getBytes(UTF_8))))
        .contains("text or path");
    Files.delete(folder.resolve("a.csv"));
    assertThat(reason(beside("b.csv", "id,text\r\n1,\"open\r\n".getBytes(UTF_8))))
        .contains("not balanced");
    Files.delete(folder.resolve("b.csv"));
    StringBuilder header = new StringBuilder("id,text");
    StringBuilder row = new StringBuilder("w," + "\"" + STORY + "\"");
    for (int i = 0; i < 198; i++) {
      header.append(",column").append(i);
      row.append(",").append(i);
    }
    assertThat(article(beside("c.csv", (header + "\r\n" + row + "\r\n").getBytes(UTF_8))).id())
        .isEqualTo("w");
  }

  @Test
  void half_a_line_of_json_costs_that_line_alone() throws IOException {
    String lines =
        "{\"id\":\"1\",\"text\":\""
            + STORY
            + "\"}\n{\"id\":\"2\",\"text\":\"The har\n"
            + "{\"id\":\"3\",\"text\":\""
            + STORY
            + "\"}\n";
    beside("a.jsonl", lines.getBytes(UTF_8));
    List<Loaded> loaded = all();
    assertThat(article(loaded.get(0)).id()).isEqualTo("1");
    assertThat(reason(loaded.get(1))).contains("JSON");
    assertThat(article(loaded.get(2)).id()).isEqualTo("3");
  }

  @Test
  void a_path_that_leaves_the_folder_is_refused() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("secret.txt"), STORY, UTF_8);
    Files.writeString(
        inner.resolve("t.csv"), "id,path\r\n1,../secret.txt\r\n2,/etc/hostname\r\n", UTF_8);
    List<Loaded> loaded =
        new Ingest(List.of(inner), Optional.empty(), text -> Optional.empty()).stream().toList();
    assertThat(loaded).hasSize(2).allSatisfy(one -> assertThat(reason(one)).contains("leaves"));
  }

  @Test
  void a_file_that_may_not_be_read_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), STORY, UTF_8);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "run by a user who may read everything");
    assertThat(reason(all().get(0))).contains("permission denied");
  }

  @Test
  void ids_that_differ_in_case_stay_two_articles() throws IOException {
    Files.writeString(
        folder.resolve("t.csv"),
        "id,text\r\nA1," + STORY.replace(",", ";") + "\r\na1," + STORY.replace(",", ";") + "\r\n",
        UTF_8);
    assertThat(all())
        .allSatisfy(one -> assertThat(one).isInstanceOf(Loaded.Accepted.class))
        .hasSize(2);
  }
}
