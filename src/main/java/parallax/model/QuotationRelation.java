package parallax.model;

/**
 * How one text gives the words of a quotation, measured against the text that quotes most of them.
 * A description of two texts side by side: it says nothing about which came first.
 */
public enum QuotationRelation {
  /** In marks, word for word; case, commas, marks and contractions aside. */
  SAME_WORDS,
  /** In marks, a part of the words and no others. */
  SHORTER,
  /** In marks, with other words among them. */
  DIFFERENT_WORDS_IN_MARKS,
  /** The same words, but without marks. */
  MARKS_ONLY_HERE,
  /** A speech in marks in one text, reported in other words in this one. */
  SPEECH_HERE_PARAPHRASE_THERE,
  /** Told in other words; the marks of the longer text hold a part of a sentence, or no source. */
  PARAPHRASE,
  /** The words stand in marks in both, and plainly different speakers are named. */
  OTHER_SPEAKER,
  /** Nothing in the text was found to match. */
  NOT_FOUND;

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
