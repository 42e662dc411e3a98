package parallax.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** Markdown as an output format, so that a twin escapes every value without being asked. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownText> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String plain, Writer out) throws IOException {
    out.write(MarkdownEscape.of(plain));
  }

  @Override
  public String escapePlainText(String plain) {
    return MarkdownEscape.of(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected MarkdownText newTemplateMarkupOutputModel(String plain, String markup) {
    return new MarkdownText(plain, markup);
  }
}
