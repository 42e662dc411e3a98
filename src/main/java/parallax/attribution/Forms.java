package parallax.attribution;

import parallax.model.Attribution.Form;
import parallax.model.Span;

/** How content is given, by the marks inside it. */
final class Forms {
  private Forms() {}

  /** Direct where marks hold all of it, partial where they hold a part, else indirect. */
  static Form of(Scene scene, Span content) {
    boolean part = false;
    for (Quotation quotation : scene.quotations()) {
      if (quotation.span().contains(content)) {
        return Form.DIRECT;
      }
      part |= content.contains(quotation.span());
    }
    return part ? Form.PARTIAL : Form.INDIRECT;
  }
}
