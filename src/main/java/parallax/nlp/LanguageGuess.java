package parallax.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's language detector, for texts whose function words leave a doubt. The model takes a
 * third of a second to load, so it waits for the first question. Safe for several threads.
 */
public final class LanguageGuess implements Function<String, Optional<String>> {
  private static final String MODEL = "/langdetect-183.bin";
  private static final double SURE = 0.9;

  private final Map<String, LanguageDetectorModel> loaded = new ConcurrentHashMap<>();

  /** Nothing is loaded yet. */
  public LanguageGuess() {}

  /** The language's English name where the detector is sure of it. */
  @Override
  public Optional<String> apply(String text) {
    LanguageDetectorModel model = loaded.computeIfAbsent(MODEL, LanguageGuess::load);
    Language best = new LanguageDetectorME(model).predictLanguage(text);
    return best.getConfidence() < SURE
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(best.getLang()).getDisplayLanguage(Locale.ENGLISH));
  }

  private static LanguageDetectorModel load(String resource) {
    try (InputStream in = LanguageGuess.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("a language model is missing from the jar: " + resource);
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
