package parallax.align;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Event;
import parallax.model.Reading;

/**
 * The words of all texts of an event.
 *
 * @param texts for each reading its words in order
 * @param rare how rare they are
 */
record EventWords(List<List<Word>> texts, Rareness rare) {
  EventWords {
    texts = List.copyOf(texts);
  }

  static EventWords of(Event event) {
    List<List<Word>> texts = new ArrayList<>();
    for (Reading reading : event.readings()) {
      texts.add(WordReader.read(reading.document(), Utterances.marked(reading.observed())));
    }
    return new EventWords(texts, new Rareness(texts));
  }
}
