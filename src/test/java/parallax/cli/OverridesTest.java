package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --lexicons} and {@code --templates}: own word lists and pages in place of the bundled. */
class OverridesTest {
  private final StringWriter err = new StringWriter();
  @TempDir Path temp = Path.of("unset");

  @BeforeEach
  void writeAnArticle() throws IOException {
    Files.writeString(
        temp.resolve("one.txt"),
        "Ferry runs aground near Orlen\n\nThe ferry might float by noon, mayhap, and it may not.",
        UTF_8);
  }

  private int run(String... arguments) {
    return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
        .execute(arguments);
  }

  private int analyze() {
    return run("analyze", in("one.txt"), "-o", in("e.jsonl"), "--lexicons", in("words"));
  }

  private int report() {
    return run("report", in("one.txt"), "-o", in("site"), "--templates", in("pages"));
  }

  private String in(String name) {
    return temp.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(temp.resolve(name).resolve("..").normalize());
    Files.writeString(file, text, UTF_8);
  }

  @Test
  void an_own_list_takes_the_place_of_the_bundled_one() throws IOException {
    write(
        "words/hedging.csv",
        "term,class,inflect,note,source,semantic,tag,rules\nmayhap,epistemic,none,,own,epistemic,,\n");
    assertThat(analyze()).isZero();
    String evidence = Files.readString(temp.resolve("e.jsonl"), UTF_8);
    assertThat(evidence).contains("\"term\":\"mayhap\"").doesNotContain("\"term\":\"might\"");
  }

  @Test
  void a_list_that_cannot_be_read_is_one_line_with_its_name_and_line() throws IOException {
    write(
        "words/hedging.csv",
        "term,class,inflect,note,source,semantic,tag,rules\nmayhap,,none,,own,epistemic,,\n");
    assertThat(analyze()).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("hedging").contains("2");
    assertThat(temp.resolve("e.jsonl")).doesNotExist();
  }

  @Test
  void an_own_template_takes_the_place_of_the_bundled_one() throws IOException {
    write("pages/404.ftlh", "<!doctype html><title>Lost</title><p>Our own page.</p>");
    assertThat(report()).isZero();
    assertThat(Files.readString(temp.resolve("site/404.html"), UTF_8)).contains("Our own page.");
    assertThat(Files.readString(temp.resolve("site/index.html"), UTF_8)).contains("Parallax");
  }

  @Test
  void an_own_style_sheet_takes_the_place_of_the_bundled_one() throws IOException {
    write("pages/assets/site.css", "body { color: teal }");
    assertThat(report()).isZero();
    assertThat(temp.resolve("site/assets/site.css")).hasContent("body { color: teal }");
  }

  @Test
  void a_broken_template_is_one_line_with_its_name_and_line() throws IOException {
    write("pages/404.ftlh", "<p>\n<p>${nothing.here}</p>");
    assertThat(report()).isNotZero();
    assertThat(err.toString()).hasLineCount(1).contains("404.ftlh").contains("line 2");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void a_template_can_create_no_object() throws IOException {
    write("pages/404.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    assertThat(report()).isNotZero();
    assertThat(err.toString()).hasLineCount(1).contains("404.ftlh");
  }

  @Test
  void a_broken_trick_of_a_template_leaves_the_old_report() throws IOException {
    assertThat(run("report", in("one.txt"), "-o", in("site"))).isZero();
    for (String trick :
        List.of(
            "<#assign c='java.lang.Runtime'?new()>${c}",
            "${frame?api.class}",
            "${frame.class.protectionDomain}",
            "<#include '/../../../../../../../../etc/hostname'>")) {
      write("pages/404.ftlh", trick);
      assertThat(report()).as(trick).isNotZero();
      assertThat(temp.resolve("site/articles/one.html")).exists();
      assertThat(temp.resolve("site.new")).doesNotExist();
    }
    assertThat(err.toString()).hasLineCount(4);
  }

  @Test
  void a_link_out_of_the_templates_publishes_nothing() throws IOException {
    write("secret/key.txt", "kestrel-nine-nine");
    write("pages/assets/own.txt", "ours");
    try {
      Path assets = temp.resolve("pages/assets");
      Files.createSymbolicLink(assets.resolve("key.txt"), temp.resolve("secret/key.txt"));
      Files.createSymbolicLink(assets.resolve("site.css"), temp.resolve("secret/key.txt"));
      Files.createSymbolicLink(assets.resolve("more"), temp.resolve("secret"));
    } catch (UnsupportedOperationException | IOException e) {
      org.junit.jupiter.api.Assumptions.abort("no symbolic links here");
    }
    assertThat(report()).isZero();
    assertThat(temp.resolve("site/assets/own.txt")).hasContent("ours");
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file).content(UTF_8).doesNotContain("kestrel-nine-nine");
      }
    }
  }

  @Test
  void a_folder_that_is_missing_is_a_usage_error() {
    assertThat(analyze()).isEqualTo(1);
    assertThat(report()).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(2).contains("--lexicons").contains("--templates");
  }

  @Test
  void completion_for_the_shell_is_printed() {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute("generate-completion");
    assertThat(code).isZero();
    assertThat(out.toString()).contains("complete -F _complete_parallax");
  }
}
