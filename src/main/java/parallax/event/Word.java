package parallax.event;

/**
 * One word of an article, as grouping sees it.
 *
 * @param key what its forms share
 * @param shown a form it has in the text
 * @param name the name it mostly belongs to, in full; empty for a word that is no name
 * @param count how often it stands in headline and text
 * @param top how often it stands in the first words of the story, the headline counted twice
 * @param act true for a verb of the first words
 * @param news how rare the shown form is in the news at large; negative where that is not known
 */
public record Word(
    String key, String shown, String name, int count, int top, boolean act, float news) {
  /** Rarity of a word that the news at large does not know. */
  private static final double UNKNOWN = 9.3;

  boolean isName() {
    return !name.isEmpty();
  }

  boolean isNumber() {
    return Character.isDigit(key.charAt(0));
  }

  /** How rare it is in the news at large, or how rare what is unknown there is taken to be. */
  double rarityInNews() {
    return news < 0 ? UNKNOWN : news;
  }
}
