package parallax.template;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A stretch of finished Markdown. */
final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {
  MarkdownText(String plain, String markup) {
    super(plain, markup);
  }

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
