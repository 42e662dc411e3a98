package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Detail;
import parallax.model.Event;
import parallax.model.Span;

/**
 * Who holds one office in the texts of an event: a name here and none there, or one name here and
 * another there, where neither text knows the other's name.
 */
final class Actors {
  private final List<Offices> texts;

  private Actors(Event event) {
    // Once for each text: reading offices again for every pair was the dearest part of a report.
    texts = event.readings().stream().map(reading -> Offices.of(reading.article().text())).toList();
  }

  static List<Detail> of(Event event) {
    Actors actors = new Actors(event);
    List<Detail> details = new ArrayList<>();
    for (int a = 0; a < actors.texts.size(); a++) {
      for (int b = a + 1; b < actors.texts.size(); b++) {
        details.addAll(actors.pair(a, b));
      }
    }
    return details;
  }

  private List<Detail> pair(int a, int b) {
    List<Detail> details = new ArrayList<>();
    for (String office : Offices.ALL) {
      Optional<Detail> nameless = nameless(office, a, b);
      nameless.or(() -> nameless(office, b, a)).ifPresent(details::add);
    }
    administration(a, b).or(() -> administration(b, a)).ifPresent(details::add);
    return details;
  }

  /** The office without a name in one text, with the one name that the other text gives it. */
  private Optional<Detail> nameless(String office, int without, int with) {
    Offices here = texts.get(without);
    Optional<Offices.Unnamed> unnamed =
        here.unnamed().stream().filter(one -> one.office().equals(office)).findFirst();
    if (unnamed.isEmpty()) {
      return Optional.empty();
    }
    List<Offices.Holder> named = texts.get(with).holders(office);
    boolean one = named.stream().map(Offices.Holder::name).distinct().count() == 1;
    if (!one || !here.holders(office).isEmpty() || here.holds(named.get(0).name())) {
      return Optional.empty();
    }
    return Optional.of(detail(without, unnamed.get().span(), with, named.get(0).span()));
  }

  /** "the Ost administration" in one text, "President Vale" in the other. */
  private Optional<Detail> administration(int here, int there) {
    List<Offices.Holder> presidents = texts.get(there).holders("president");
    if (presidents.isEmpty() || texts.get(here).holds(presidents.get(0).name())) {
      return Optional.empty();
    }
    return texts.get(here).administrations().stream()
        .filter(one -> !one.names().isEmpty())
        .filter(one -> one.names().stream().noneMatch(texts.get(there)::holds))
        .findFirst()
        .map(one -> detail(here, one.span(), there, presidents.get(0).span()));
  }

  private static Detail detail(int one, Span spanOne, int two, Span spanTwo) {
    return one < two
        ? new Detail(Optional.empty(), Detail.Kind.ACTOR, one, spanOne, two, spanTwo)
        : new Detail(Optional.empty(), Detail.Kind.ACTOR, two, spanTwo, one, spanOne);
  }
}
