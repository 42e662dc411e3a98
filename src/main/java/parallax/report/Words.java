package parallax.report;

import parallax.model.Mark;
import parallax.model.Presence;
import parallax.model.QuotationRelation;
import parallax.model.SourceType;
import parallax.model.Voice;

/** The page's own words for what the model names; the same on every page. */
final class Words {
  private Words() {}

  /** Family and class of a mark: "hedge, epistemic". */
  static String kind(Mark mark) {
    String family =
        switch (Markup.letter(mark)) {
          case "h" -> "hedge";
          case "b" -> "booster";
          case "a" -> "attribution";
          case "l" -> "loaded term";
          default -> mark.kind();
        };
    return mark.type().isEmpty() || mark.type().equals(family)
        ? family
        : family + ", " + mark.type();
  }

  /** Plural name of a kind of mark. */
  static String family(String letter) {
    return switch (letter) {
      case "h" -> "Hedges";
      case "b" -> "Boosters";
      case "a" -> "Attributions";
      case "l" -> "Loaded terms";
      default -> "Other marks";
    };
  }

  /** How a text gives a quotation, told of the text itself. */
  static String relation(QuotationRelation relation) {
    return switch (relation) {
      case SAME_WORDS -> "The same words in marks";
      case SHORTER -> "A part of the words in marks";
      case DIFFERENT_WORDS_IN_MARKS -> "Different words in marks";
      case MARKS_ONLY_HERE -> "The same words without marks";
      case SPEECH_HERE_PARAPHRASE_THERE -> "Reported in other words";
      case PARAPHRASE -> "Told in other words";
      case OTHER_SPEAKER -> "Given to another speaker";
      case NOT_FOUND -> "Not found in this text";
    };
  }

  /** How a text tells a statement. */
  static String presence(Presence presence) {
    return switch (presence) {
      case OWN -> "Own voice";
      case ATTRIBUTED -> "Attributed";
      case QUOTED -> "Quoted";
      case UNSOURCED -> "No source named";
      case ABSENT -> "Not found in this text";
    };
  }

  /** Whose word a value is, beside the value. */
  static String voice(Voice voice) {
    return switch (voice) {
      case OWN -> "own voice";
      case ATTRIBUTED -> "attributed";
      case QUOTED -> "quoted";
      case UNSOURCED -> "no source named";
    };
  }

  /** Kind of source, as a reader would say it. */
  static String source(SourceType type) {
    return switch (type) {
      case NAMED -> "person by name";
      case ROLE -> "office";
      case INSTITUTION -> "institution";
      case DOCUMENT -> "document";
      case OUTLET -> "other outlet";
      case UNNAMED -> "without a name";
      case VAGUE -> "vague";
    };
  }
}
