package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that lost the line break before its paragraph: "Who Pays for the Repair The council
 * has…". Four words or more in title case, then a word that opens sentences, then plain words.
 */
final class GluedHeading {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 14;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
          "over", "the", "to", "vs", "vs.", "with");
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "It",
          "He",
          "She",
          "They",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "As",
          "When",
          "While",
          "After",
          "Before",
          "But",
          "At",
          "For",
          "However",
          "Since",
          "Although",
          "Meanwhile",
          "According",
          "Some",
          "Many",
          "If",
          "Both",
          "With",
          "By");

  private GluedHeading() {}

  /**
   * Where the paragraph begins that a heading is glued to.
   *
   * @param line one paragraph
   * @return offset into the line, empty where no heading is glued to it
   */
  static OptionalInt end(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (words.size() <= MOST_WORDS && word.find()) {
      boolean hague = line.startsWith("The Hague", word.start());
      boolean opener = words.size() >= FEWEST_WORDS && OPENERS.contains(word.group()) && !hague;
      if (opener && endsHeading(words) && plainWordsFollow(line.substring(word.end()))) {
        return OptionalInt.of(word.start());
      }
      boolean titled = SMALL.contains(word.group()) || !startsLower(word.group());
      boolean ends = word.group().matches(".*[.!;,]") && !word.group().matches("(\\p{Lu}\\.)+");
      if (!titled || ends) {
        return OptionalInt.empty();
      }
      words.add(word.group());
    }
    return OptionalInt.empty();
  }

  private static boolean endsHeading(List<String> words) {
    return !SMALL.contains(words.get(words.size() - 1))
        && words.stream().filter(word -> !SMALL.contains(word)).count() >= 3;
  }

  private static boolean plainWordsFollow(String rest) {
    Matcher word = WORD.matcher(rest);
    for (int i = 0; i < 2 && word.find(); i++) {
      if (startsLower(word.group()) && !SMALL.contains(word.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsLower(String word) {
    int letter = 0;
    while (letter < word.length() && "\"'\u201c\u2018(".indexOf(word.charAt(letter)) >= 0) {
      letter++;
    }
    return letter < word.length() && Character.isLowerCase(word.charAt(letter));
  }
}
