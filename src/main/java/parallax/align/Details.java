package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.model.Alignment;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Detail;
import parallax.model.Event;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * Finds details that two texts give differently where they tell the same, by a common statement or
 * by the words beside the detail: no value may fit the words of both. A round number, "about" and
 * "more than" leave room; what one text leaves out is no difference. Precision first.
 */
final class Details {
  /** Beside the amounts of two sentences that no statement joins. */
  private static final int FEWEST_SHARED = 2;

  private static final int ISO_DATE = 10;
  private static final int MOST_OF_ONE_MEASURE = 60;

  /** An amount with its sentence, which holds no other one of its measure. */
  private record Placed(int article, int sentence, Amount amount) {}

  private record Pair(Placed a, Placed b) {}

  private final Event event;
  private final Rareness rare;
  private final SortedMap<String, List<Placed>> byMeasure = new TreeMap<>();
  private final Told told;

  private Details(Alignment alignment, Rareness rare) {
    event = alignment.event();
    this.rare = rare;
    told = new Told(alignment.statements());
    for (int i = 0; i < event.readings().size(); i++) {
      read(i, event.readings().get(i));
      readCasualties(i, event.readings().get(i));
    }
  }

  static List<Detail> of(Alignment alignment, EventWords words) {
    Details details = new Details(alignment, words.rare());
    List<Detail> found = new ArrayList<>();
    details.byMeasure.values().stream()
        .filter(placed -> placed.size() <= MOST_OF_ONE_MEASURE)
        .forEach(placed -> details.collect(placed, found));
    found.addAll(Locations.of(alignment));
    found.sort(
        Comparator.comparingInt(Detail::articleA)
            .thenComparing(Detail::spanA)
            .thenComparingInt(Detail::articleB)
            .thenComparing(Detail::spanB));
    found.addAll(Actors.of(alignment.event()));
    return found;
  }

  private void read(int article, Reading reading) {
    List<Span> cues =
        reading.observed().attributions().stream()
            .map(Attribution::cue)
            .flatMap(Optional::stream)
            .map(Cue::span)
            .toList();
    List<Sentence> sentences = reading.document().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<Amount> amounts = new ArrayList<>(Amounts.of(sentences.get(s)));
      amounts.addAll(Times.of(reading.article().text(), sentences.get(s), cues));
      for (Amount amount : amounts) {
        String family = family(amount.measure());
        long same = amounts.stream().filter(one -> family(one.measure()).equals(family)).count();
        if (same == 1) {
          Placed placed = new Placed(article, s, amount);
          byMeasure.computeIfAbsent(family, f -> new ArrayList<>()).add(placed);
        }
      }
    }
  }

  /** The count of one fate is a tie by itself: each text gives it once. */
  private void readCasualties(int article, Reading reading) {
    for (Casualties.Counted counted : Casualties.of(reading.document())) {
      Placed placed = new Placed(article, counted.sentence(), counted.amount());
      byMeasure.computeIfAbsent(counted.amount().measure(), f -> new ArrayList<>()).add(placed);
    }
  }

  private static String family(String measure) {
    return measure.startsWith(Times.CLOCK) ? Times.CLOCK : measure;
  }

  private void collect(List<Placed> placed, List<Detail> found) {
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        Pair pair = new Pair(placed.get(i), placed.get(j));
        if (isDetail(pair)
            && !isKnown(pair.a(), pair.b(), placed)
            && !isKnown(pair.b(), pair.a(), placed)) {
          found.add(
              new Detail(
                  statement(pair),
                  pair.a().amount().kind(),
                  pair.a().article(),
                  pair.a().amount().span(),
                  pair.b().article(),
                  pair.b().amount().span()));
        }
      }
    }
  }

  private boolean isDetail(Pair pair) {
    Amount a = pair.a().amount();
    Amount b = pair.b().amount();
    if (event.voice(pair.a().article()) == event.voice(pair.b().article())
        || !differ(a, b)
        || (a.measure().matches("percent|money .*") && a.isElsewhere(b))) {
      return false;
    }
    boolean clocks = a.measure().startsWith(Times.CLOCK);
    boolean counts = a.measure().matches("people|count .*");
    boolean days = a.measure().matches("weekday|date");
    int shared = a.sharedContext(b, rare) + (counts && isRare(a.measure()) ? 1 : 0);
    boolean joined = statement(pair).isPresent();
    if (days) {
      return joined
          && shared > 0
          && ofOneDay(pair)
          && !names(pair.a(), pair.b().article(), b)
          && !names(pair.b(), pair.a().article(), a);
    }
    if (a.measure().matches(Casualties.FATE)) {
      return true;
    }
    if (a.measure().equals(Times.RELATIVE_TIME)) {
      return joined && a.sharedWords(b) >= FEWEST_SHARED;
    }
    if (counts || clocks) {
      return joined || shared >= (clocks ? FEWEST_SHARED + 1 : FEWEST_SHARED);
    }
    return shared >= (joined ? FEWEST_SHARED : FEWEST_SHARED + 1);
  }

  /** False where the texts came out days apart: what was done again is no other day of it. */
  private boolean ofOneDay(Pair pair) {
    Optional<String> a = event.readings().get(pair.a().article()).article().published();
    Optional<String> b = event.readings().get(pair.b().article()).article().published();
    return a.isEmpty() || b.isEmpty() || a.get().regionMatches(0, b.get(), 0, ISO_DATE);
  }

  /** True where the text of a day names the other's day too: it knows of both. */
  private boolean names(Placed placed, int other, Amount day) {
    String word = day.span().cut(event.readings().get(other).article().text());
    return event.readings().get(placed.article()).article().text().contains(word);
  }

  /** True for "count ship" where few sentences speak of ships: the counted thing is a tie too. */
  private boolean isRare(String measure) {
    return rare.isSeldom(measure.substring(measure.indexOf(' ') + 1));
  }

  private Optional<String> statement(Pair pair) {
    Placed a = pair.a();
    Placed b = pair.b();
    return told.statement(a.article(), a.sentence(), b.article(), b.sentence());
  }

  /** True where the text of B gives the amount of A too, of the same thing. */
  private boolean isKnown(Placed a, Placed b, List<Placed> placed) {
    return placed.stream()
        .filter(one -> one.article() == b.article() && !one.equals(b))
        .map(Placed::amount)
        .anyMatch(one -> !differ(one, a.amount()) && one.sharedContext(a.amount(), rare) > 0);
  }

  /** Times of day: one without a.m. or p.m. fits either half; other zones are left alone. */
  private static boolean differ(Amount a, Amount b) {
    boolean clocks = family(a.measure()).equals(Times.CLOCK);
    boolean one =
        a.measure().equals(b.measure())
            || a.measure().equals(Times.CLOCK)
            || b.measure().equals(Times.CLOCK);
    if (clocks && !one) {
      return a.measure().matches("clock [ap]m") && b.measure().matches("clock [ap]m");
    }
    return a.excludes(b);
  }
}
