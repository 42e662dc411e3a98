package parallax.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  @TempDir Path folder;

  /** What a template may see: a record with an absent part. */
  public record Person(String name, Optional<String> town, double height) {}

  private String render(String file, String template, Object model) throws IOException {
    Files.writeString(folder.resolve(file), template);
    return Templates.in(folder).render(file, model);
  }

  @Test
  void html_values_are_escaped_without_being_asked() throws IOException {
    assertThat(render("a.ftlh", "<b>${name}</b>", Map.of("name", "<script>\"${1+1}\" & '")))
        .isEqualTo("<b>&lt;script&gt;&quot;${1+1}&quot; &amp; &#39;</b>");
  }

  @Test
  void markdown_values_are_escaped_without_being_asked() throws IOException {
    String hostile = "- [x](javascript:alert(1)) <img src=x> *b* `c` a|b https://x.example\n# two";
    assertThat(render("a.md.ftl", "${name}", Map.of("name", hostile)))
        .isEqualTo(
            "\\- \\[x\\](javascript:alert(1)) &lt;img src=x&gt; \\*b\\* \\`c\\` a\\|b"
                + " https\\://x.example \\# two");
  }

  @Test
  void a_blank_in_front_starts_no_list_rule_or_code_in_markdown() {
    assertThat(MarkdownEscape.of(" - one")).isEqualTo(" \\- one");
    assertThat(MarkdownEscape.of(" - -- -")).isEqualTo(" \\- -- -");
    assertThat(MarkdownEscape.of(" 7. May")).isEqualTo(" 7\\. May");
    assertThat(MarkdownEscape.of("\t    code")).isEqualTo(" code");
  }

  @Test
  void a_figure_in_markdown_stays_a_figure() {
    assertThat(MarkdownEscape.of("7.5")).isEqualTo("7.5");
    assertThat(MarkdownEscape.of("7. May")).isEqualTo("7\\. May");
    assertThat(MarkdownEscape.of("12.5–19.8 of 1,204")).isEqualTo("12.5–19.8 of 1,204");
  }

  @Test
  void records_are_read_by_name_and_an_empty_optional_is_missing() throws IOException {
    Person person = new Person("Ada Quill", Optional.empty(), 1.5);
    assertThat(render("p.ftlh", "${name} ${town!'nowhere'} ${height}", person))
        .isEqualTo("Ada Quill nowhere 1.5");
  }

  @Test
  void numbers_do_not_follow_the_machine() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(render("n.ftlh", "${n} ${b}", Map.of("n", 12345.5, "b", true)))
          .isEqualTo("12345.5 true");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void no_class_can_be_reached() {
    String template = "<#assign x='freemarker.template.utility.Execute'?new()>${x('id')}";
    assertThatThrownBy(() -> render("x.ftlh", template, Map.of()))
        .isInstanceOf(BrokenTemplate.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${name?api.class}",
        "${name?api.getClass().forName('java.lang.Runtime')}",
        "${name.class.protectionDomain}",
        "${person.class}",
        "${person.getClass().name}",
        "${person.class.protectionDomain.codeSource.location}",
        "${list?first.class}",
        "${list.class}",
        "<#assign c='java.lang.Runtime'?new()>${c}",
        "<#assign m='freemarker.ext.beans.BeansWrapper'?new()>${m}",
        "<#assign m='freemarker.template.utility.ObjectConstructor'?new()>${m('java.io.File','x')}",
        "<#assign m='freemarker.template.utility.JythonRuntime'?new()><@m>x</@m>",
        "<#include '/../../../../../../etc/hostname'>",
        "<#include 'file:///etc/hostname'>",
        "<#import 'classpath:x.ftl' as x>"
      })
  void no_trick_reaches_a_class_or_a_file_outside(String template) {
    Person person = new Person("Ada Quill", Optional.empty(), 1.5);
    Map<String, Object> model = Map.of("name", "x", "person", person, "list", List.of(person));
    assertThatThrownBy(() -> render("t.ftlh", template, model))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_wrong_name_is_told_in_one_line_with_template_and_line() {
    assertThatThrownBy(() -> render("w.ftlh", "one\n${two}\n", Map.of()))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageStartingWith("template w.ftlh, line 2: ")
        .hasMessageContaining("two")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void a_wrong_syntax_is_told_in_one_line_with_template_and_line() {
    assertThatThrownBy(() -> render("s.ftlh", "one\n\n<#if x>", Map.of()))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageStartingWith("template s.ftlh, line 3: ");
  }

  @Test
  void a_broken_part_is_told_by_its_own_name_and_line() throws IOException {
    Files.writeString(folder.resolve("part.ftlh"), "one\n<#list>");
    assertThatThrownBy(() -> render("whole.ftlh", "\n<#include \"part.ftlh\">", Map.of()))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageStartingWith("template part.ftlh, line 2: ");
  }

  @Test
  void a_missing_template_is_told_by_name() {
    assertThatThrownBy(() -> Templates.bundled().render("nothing.ftlh", Map.of()))
        .hasMessageContaining("nothing.ftlh");
  }
}
