package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Compared;
import parallax.model.Document;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Profile;
import parallax.model.Reading;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Tally;
import parallax.model.TestArticles;
import parallax.model.Unit;
import parallax.model.Verdict;

/** Profiles over generated events: three outlets, of which one may hedge more than the others. */
class OutletProfilesTest {
  private static final int PARAGRAPHS = 12;
  private static final int WORDS = 40;

  /** One text whose words are hedges with the given chance, in a thousand. */
  private static Reading reading(String id, String outlet, int chance, SplittableRandom random) {
    List<Tally> tallies = new ArrayList<>();
    List<Span> evidence = new ArrayList<>();
    for (int block = 0; block < PARAGRAPHS; block++) {
      int hits = 0;
      for (int word = 0; word < WORDS; word++) {
        if (random.nextInt(1000) < chance) {
          hits++;
          evidence.add(new Span(evidence.size(), evidence.size() + 1));
        }
      }
      tallies.add(new Tally(block, hits, WORDS));
    }
    Measurement hedging = new Measurement("hedging", "own", Unit.PER_1000_WORDS, tallies, evidence);
    String text = "Words of an invented text.";
    Article article =
        TestArticles.of(
            id,
            outlet,
            SourceText.of(text),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    Observed observed = new Observed(new Document(article, List.of()), List.of(), List.of());
    Estimate estimate = new Estimate(hedging, new Interval(0, 1000));
    return new Reading(observed, List.of(), List.of(), List.of(estimate));
  }

  private static List<Compared> events(int number, int chanceOfFirst, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Compared> events = new ArrayList<>();
    for (int e = 0; e < number; e++) {
      // An event decides much of the wording: its level moves all of its texts together.
      int level = 10 + random.nextInt(20);
      List<Reading> readings =
          List.of(
              reading("a" + e, "Alder Post", level * chanceOfFirst / 10, random),
              reading("b" + e, "Birch Times", level, random),
              reading("c" + e, "Cedar Wire", level, random));
      List<Placement> placements =
          readings.stream()
              .map(reading -> new Placement(reading.article().id(), "e", "generated"))
              .toList();
      Alignment alignment =
          new Alignment(new Event("e" + e, readings, placements), List.of(), List.of());
      events.add(new Compared(alignment, List.of(), List.of()));
    }
    return events;
  }

  private static Profile first(List<Compared> events) {
    return OutletProfiles.of(events, AccuracyTable.bundled()).stream()
        .filter(profile -> profile.outlet().equals("Alder Post"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void seven_events_word_no_pattern_however_loud() {
    Profile profile = first(events(7, 50, 1));
    assertThat(profile.events()).isEqualTo(7);
    assertThat(profile.verdict()).isEqualTo(Verdict.SHORT);
  }

  @Test
  void an_outlet_that_hedges_five_times_as_much_in_every_event_differs_clearly() {
    Profile profile = first(events(12, 50, 2));
    assertThat(profile.verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(profile.above()).isEqualTo(12);
    assertThat(profile.below()).isZero();
    assertThat(profile.interval().low()).isPositive();
    assertThat(profile.difference()).isBetween(profile.interval().low(), profile.interval().high());
  }

  @Test
  void outlets_that_differ_by_chance_alone_show_no_pattern() {
    int clear = 0;
    for (int seed = 0; seed < 40; seed++) {
      for (Profile profile : OutletProfiles.of(events(10, 10, seed), AccuracyTable.bundled())) {
        clear += profile.verdict() == Verdict.CLEAR ? 1 : 0;
      }
    }
    assertThat(clear).as("of 120 profiles").isLessThanOrEqualTo(2);
  }

  @Test
  void an_event_told_by_one_outlet_alone_counts_for_nobody() {
    List<Compared> events = new ArrayList<>(events(8, 10, 3));
    Event lone = events.get(0).alignment().event();
    Event single =
        new Event("lone", lone.readings().subList(0, 1), lone.placements().subList(0, 1));
    events.add(new Compared(new Alignment(single, List.of(), List.of()), List.of(), List.of()));
    assertThat(first(events).events()).isEqualTo(8);
  }
}
