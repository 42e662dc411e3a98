package parallax.metric;

import java.util.List;
import parallax.model.Observed;

/**
 * One family of evidence. Its parts share the id: {@code metrics/ID.md}, {@code
 * templates/metric/ID.ftlh} and {@code ID.md.ftl}; a metric is immutable and threads share it.
 */
public interface Metric {
  /** Id in small letters, also the kind of its marks. */
  String id();

  /** Ids of the measurements it gives, in order, e.g. hedging-weasel. */
  List<String> measurements();

  /** Evidence, sentence scores and measurements of one document; a pure function of it. */
  Finding measure(Observed observed);
}
