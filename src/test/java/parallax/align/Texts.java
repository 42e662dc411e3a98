package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.attribution.Attributor;
import parallax.lexicon.Lexicons;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Collation;
import parallax.model.Event;
import parallax.model.Placement;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.TestArticles;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;

/** Invented texts of one event, read as the program reads them; one line is one paragraph. */
final class Texts {
  private static final LanguageReader READER = LanguageModels.load().reader();
  private static final Attributor ATTRIBUTOR = new Attributor(Lexicons.bundled());

  private Texts() {}

  static Reading read(String outlet, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.lines().toList()) {
      blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.PARAGRAPH));
      at += line.length() + 1;
    }
    Article article =
        TestArticles.of(
            outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            outlet,
            SourceText.of(text),
            blocks);
    return new Reading(ATTRIBUTOR.observe(READER.read(article)), List.of(), List.of(), List.of());
  }

  static Event event(Reading... readings) {
    List<Placement> placements = new ArrayList<>();
    for (Reading reading : readings) {
      placements.add(new Placement(reading.article().id(), "event", "given"));
    }
    return new Event("event", List.of(readings), placements);
  }

  /** Collates texts of which no statement is aligned. */
  static Collation collate(Reading... readings) {
    return new Collator().collate(new Alignment(event(readings), List.of(), List.of())).collation();
  }

  /** Collates texts whose first sentences tell one statement. */
  static Collation collateAligned(Reading... readings) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      Sentence first = readings[i].document().sentences().get(0);
      tellings.add(new Telling(i, 0, first.span(), Presence.OWN, Optional.empty(), false, 1));
    }
    Statement statement = new Statement("s1", "first", tellings);
    return new Collator()
        .collate(new Alignment(event(readings), List.of(statement), List.of()))
        .collation();
  }
}
