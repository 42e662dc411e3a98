package parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.Compared;
import parallax.model.Reading;

/** A report with what all of its pages share: order, names, excerpts, frame. */
final class Book {
  private static final int DIGEST_SHOWN = 12;

  private final Report report;
  private final PageNames names;
  private final Shown shown;
  private final List<Compared> events;

  Book(Report report) {
    this.report = report;
    this.names = PageNames.of(report);
    this.shown = Shown.of(report);
    this.events =
        report.events().stream()
            .sorted(
                Comparator.comparing(Book::newest)
                    .reversed()
                    .thenComparing(compared -> compared.alignment().event().id()))
            .toList();
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

  /** Newest first; events without a date last; then by id. */
  List<Compared> events() {
    return events;
  }

  Places places(String root) {
    return new Places(names, root);
  }

  /** The frame of a page at a path from the top of the site. */
  Frame frame(String title, String description, String section, String path, boolean twin) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Frame(
        Texts.shortened(title, 200),
        description,
        path.contains("/") ? "../" : "",
        section,
        twin ? Optional.of(file.replaceFirst("html$", "md")) : Optional.empty(),
        report.options().baseUrl().map(base -> base + path),
        stamp());
  }

  Frame.Stamp stamp() {
    String digest = report.card().inputDigest();
    return new Frame.Stamp(
        report.card().version(), digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
  }

  /** The latest date that a text of the event gives; empty where none does. */
  static String newest(Compared compared) {
    return compared.alignment().event().readings().stream()
        .map(Reading::article)
        .flatMap(article -> article.published().stream())
        .map(Columns::day)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
