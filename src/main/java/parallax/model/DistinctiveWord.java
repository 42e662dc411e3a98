package parallax.model;

/**
 * A word that one text of an event uses clearly more than the others.
 *
 * @param article index of the reading in {@link Event#readings()}
 * @param span its first use
 * @param uses how often the text uses it, in its own voice and in statements that are shared
 * @param elsewhere how often the other texts do, together
 * @param z the log-odds ratio over its standard deviation; above 1.96
 */
public record DistinctiveWord(int article, Span span, int uses, int elsewhere, double z) {}
