package parallax.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.SentenceScore;
import parallax.model.Voice;

/** The sentences of an article's line: voice, hedged or not, loaded or not. */
final class SentenceJson {
  private SentenceJson() {}

  static void write(JsonGenerator json, Reading reading) throws IOException {
    Map<Integer, Map<String, Double>> scores = new TreeMap<>();
    for (SentenceScore score : reading.scores()) {
      scores
          .computeIfAbsent(score.sentence(), index -> new TreeMap<>())
          .put(score.name(), score.value());
    }
    List<Sentence> sentences = reading.document().sentences();
    json.writeArrayFieldStart("sentences");
    for (int i = 0; i < sentences.size(); i++) {
      Map<String, Double> own = scores.getOrDefault(i, Map.of());
      json.writeStartObject();
      json.writeNumberField("start", sentences.get(i).span().start());
      json.writeNumberField("end", sentences.get(i).span().end());
      json.writeStringField(
          "voice", reading.observed().voiceOf(sentences.get(i)).map(Voice::label).orElse("mixed"));
      json.writeBooleanField("uncertain", own.getOrDefault("uncertain", 0.0) >= 0.5);
      EvidenceJson.number(json, "loaded", own.getOrDefault("loaded", 0.0), 4);
      EvidenceJson.number(json, "loaded_p", own.getOrDefault("loaded_p", 0.0), 4);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
