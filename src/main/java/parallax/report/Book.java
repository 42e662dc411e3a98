package parallax.report;

import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Compared;

/** A report with what its pages share: names, excerpts, frame. */
final class Book {
  private static final int DIGEST_SHOWN = 12;

  private final Report report;
  private final PageNames names;
  private final Shown shown;

  private Book(Report report, PageNames names, Shown shown) {
    this.report = report;
    this.names = names;
    this.shown = shown;
  }

  /** The pages about the whole run, which show no text. */
  static Book of(Report report) {
    return new Book(report, PageNames.of(report), Shown.of(List.of(), false));
  }

  /** The pages about one event. */
  Book about(Compared event) {
    return new Book(report, names, Shown.of(List.of(event), report.options().fullText()));
  }

  Report report() {
    return report;
  }

  PageNames names() {
    return names;
  }

  Shown shown() {
    return shown;
  }

  Places places(String root) {
    return new Places(names, root);
  }

  /** What people wrote about an event, filed under its id or the name of its page. */
  Optional<EditorNote> note(String event) {
    String page = names.event(event).replaceFirst("^events/(.*)\\.html$", "$1");
    return Optional.ofNullable(report.notes().get(event))
        .or(() -> Optional.ofNullable(report.notes().get(page)))
        .map(EditorNote::of);
  }

  /** The frame of a page about the whole run, at a path from the top of the site. */
  Frame frame(String title, String description, String section, String path, boolean twin) {
    return frame(title, description, section, path, twin, stamp());
  }

  /** The frame of a page with its own stamp. */
  Frame frame(
      String title, String description, String section, String path, boolean twin, Frame.Stamp by) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Frame(
        Texts.shortened(title, 200),
        description,
        path.contains("/") ? "../" : "",
        section,
        twin ? Optional.of(file.replaceFirst("html$", "md")) : Optional.empty(),
        report.options().baseUrl().map(base -> base + path),
        by);
  }

  Frame.Stamp stamp() {
    return stamp(report.card().inputDigest());
  }

  /**
   * The stamp of a page about some texts: only they are its input, so that it stays as it is, file
   * and time, when other texts join the run.
   */
  Frame.Stamp stamp(List<Article> texts) {
    return stamp(InputDigest.of(texts));
  }

  private Frame.Stamp stamp(String digest) {
    return new Frame.Stamp(
        report.card().version(), digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
  }
}
