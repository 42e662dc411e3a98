package parallax.model;

/**
 * A stretch that is not in the outlet's own voice.
 *
 * @param span in the text that came in
 * @param voice whose word it is
 */
public record VoiceSpan(Span span, Voice voice) {}
