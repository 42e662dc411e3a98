package parallax.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of a page that are not the story. Each rule matches a whole line, so no sentence is lost.
 */
final class Furniture {
  private record Rule(Pattern pattern, int mostWords, String reason) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(advertisement|advertising|ad|sponsored( content)?|story continues below( advertisement)?|continue reading below)\\W*",
              6,
              "advertisement line"),
          rule("\\d{1,2}[\\s-]*min(ute)?s?\\.?[\\s-]+read", 5, "reading time"),
          rule(
              "share( this)?( article| story| post| page)?|share (on|via) .*|copy link|print( this)?( article| page)?|listen to this article.*|save( article)?",
              8,
              "share button"),
          rule(
              "(you may also like|you might also like|related (articles|stories|news|topics)|read more|read next|more from .*|recommended( for you)?|most read|trending( now)?|topics)\\W*",
              8,
              "related links"),
          rule(
              "(subscribe|sign up)\\b.*|get the (latest|best)\\b.*|.*\\b(straight|delivered) to your inbox.*|join our newsletter.*",
              30,
              "newsletter box"),
          rule("this article (is|was|has been) submitted by\\b.*", 200, "submission notice"),
          rule(
              "\\[?\\s*(copyright\\b|\u00a9|\\(c\\)).*|.*\\ball rights reserved\\W*",
              30,
              "copyright line"),
          rule("[-\u2013\u2014_*=~\u2022\u00b7\\s]{3,}", 30, "separator"),
          rule(
              "(photo|image|picture|graphic|video)( credit| courtesy)?\\s*(:|by\\b|/).*",
              30,
              "picture credit"),
          rule("(file )?(photo|image)|\\(?(ap|reuters|afp)\\)?( photo.*)?", 10, "agency credit"),
          rule(
              "(indep(endent|\\.)?\\s+)?analysis based on\\b.*|based on (open|public) (media|sources)\\b.*",
              20,
              "credit line"),
          rule(
              "(published|updated|posted|last updated|first published)\\b[^.!?]*\\d[^!?]*",
              15,
              "date line"),
          rule(
              "\\d+ (comments?|shares?|views?)|(leave|post) a comment|comments( \\(\\d+\\))?",
              5,
              "comment counter"));

  private Furniture() {}

  private static Rule rule(String pattern, int mostWords, String reason) {
    return new Rule(Pattern.compile("(?iU)" + pattern, Pattern.DOTALL), mostWords, reason);
  }

  /** Why a line is not the story; empty for a line that may be. */
  static Optional<String> reason(Line line) {
    for (Rule rule : RULES) {
      if (rule.pattern().matcher(line.text()).matches() && line.words() <= rule.mostWords()) {
        return Optional.of(rule.reason());
      }
    }
    return Optional.empty();
  }
}
