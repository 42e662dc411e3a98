package parallax.ingest;

import parallax.model.SourceText;

/**
 * A text made readable before anything is looked for in it: tags and character references that an
 * export left, then characters read in the wrong encoding.
 */
final class Repairs {
  private Repairs() {}

  static SourceText of(String text, CmsMarkup markup) {
    SourceText untagged = new SourceText(text, markup.edits());
    return Mojibake.repair(Entities.repair(untagged));
  }

  /** A title or name of a table or of a page's head, where places don't matter. */
  static String of(String value) {
    return of(value, CmsMarkup.of(value)).cleaned();
  }
}
