package parallax.ingest;

import java.util.Optional;
import parallax.cache.Key;
import parallax.model.Article;

/**
 * All that an article is made of: equal parts make equal articles, whichever file they come from.
 */
final class Raw {
  private final String id;
  private final Form form;
  private final byte[] bytes;
  private final Fields fields;
  private final Optional<String> folder;

  /**
   * The parts.
   *
   * @param id its id where its front matter gives none
   * @param form how it is read
   * @param bytes of its file; none for a cell, whose text is among the fields
   * @param fields what the input says of it beside its file
   * @param folder name of the folder it lies in, if that may name its outlet
   */
  Raw(String id, Form form, byte[] bytes, Fields fields, Optional<String> folder) {
    this.id = id;
    this.form = form;
    this.bytes = bytes;
    this.fields = fields;
    this.folder = folder;
  }

  enum Form {
    TEXT,
    MARKDOWN,
    PAGE,
    CELL
  }

  Article article(ArticleBuilder builder) throws Unusable {
    return switch (form) {
      case PAGE -> builder.page(id, Decoder.page(bytes), fields, folder);
      case CELL -> builder.build(id, cell(), false, fields, folder);
      case TEXT, MARKDOWN ->
          builder.build(id, Decoder.decode(bytes), form == Form.MARKDOWN, fields, folder);
    };
  }

  private String cell() throws Unusable {
    return Decoder.text(fields.get("text").orElse(""));
  }

  /** Names the article; what else it depends on is the program and this option. */
  Key key(Optional<String> outletOption) {
    return Key.of("article")
        .add(outletOption)
        .add(id)
        .add(form.name())
        .add(bytes)
        .add(fields.values())
        .add(fields.outletFrom())
        .add(folder)
        .key();
  }
}
