package parallax.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import parallax.model.Placement;
import parallax.table.Cell;
import scala.Tuple2;

/**
 * Which event an article was put into: a placement that can travel.
 *
 * @param article id of the article
 * @param event id of the event
 * @param reason for people
 */
record Placing(String article, String event, String reason) implements Serializable {
  static Placing of(Placement placement) {
    return new Placing(placement.article(), placement.event(), placement.reason());
  }

  /** The rows of one partition, in the order of its lines. */
  static Iterator<DataRow> rows(String table, Iterator<Tuple2<Long, Placing>> placings) {
    return Lines.stream(placings)
        .sorted(Comparator.comparing(Tuple2::_1))
        .map(Tuple2::_2)
        .map(
            one ->
                DataRow.of(
                    table,
                    List.of(Cell.text(one.article), Cell.text(one.event), Cell.text(one.reason))))
        .iterator();
  }

  Placement placement() {
    return new Placement(article, event, reason);
  }
}
