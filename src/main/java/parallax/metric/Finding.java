package parallax.metric;

import java.util.List;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.SentenceScore;

/**
 * What a metric found in one document.
 *
 * @param marks evidence in order of position, headline and headings included
 * @param scores what it says of whole sentences, in order of sentence
 * @param measurements counts over the body, for every declared measurement and voice
 */
public record Finding(
    List<Mark> marks, List<SentenceScore> scores, List<Measurement> measurements) {
  public Finding {
    marks = List.copyOf(marks);
    scores = List.copyOf(scores);
    measurements = List.copyOf(measurements);
  }
}
