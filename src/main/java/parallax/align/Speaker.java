package parallax.align;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.model.Source;
import parallax.model.SourceText;
import parallax.model.SourceType;

/**
 * To whom a text gives words.
 *
 * @param words as the text names the speaker; for a pronoun the person it stands for
 * @param kind what may be concluded from a difference
 * @param names parts of the speaker's name in small letters
 */
record Speaker(String words, Kind kind, Set<String> names) {
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "vice",
          "prime",
          "minister",
          "premier",
          "chancellor",
          "mr",
          "mrs",
          "ms",
          "dr",
          "gov",
          "governor",
          "sen",
          "senator",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "gen",
          "general",
          "lt",
          "col",
          "colonel",
          "capt",
          "captain",
          "sgt",
          "mayor",
          "secretary",
          "deputy",
          "foreign",
          "chief",
          "justice",
          "judge",
          "attorney",
          "police",
          "officer",
          "sheriff",
          "director",
          "chairman",
          "chairwoman",
          "speaker",
          "leader",
          "former",
          "professor",
          "prof",
          "rev",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "the",
          "white",
          "house",
          "state",
          "us",
          "republican",
          "democrat",
          "democratic");
  private static final Pattern PAPER =
      Pattern.compile("(?i)\\b(editorial|newspaper|commentary)\\b");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i)&|\\b(inc|corp|ltd|llc|firm|company|contractor|maker|bank|union|airline|club"
              + "|retailer|manufacturer)\\b");
  private static final Pattern MOUTHPIECE =
      Pattern.compile("(?i)spokes|press secretary|representative|on behalf|lawyer|attorney|aide");
  private static final int SAME_START = 5;

  /** What a speaker is. */
  enum Kind {
    /** A person by name. */
    PERSON,
    /** A person by name who speaks for somebody else. */
    MOUTHPIECE,
    /** A firm or another body that is no state. */
    COMPANY,
    /** A newspaper that speaks for itself. */
    PAPER,
    /** Anybody who may be the same as anybody else. */
    OTHER
  }

  Speaker {
    names = Set.copyOf(names);
  }

  static Speaker of(Source source, SourceText text) {
    String span = text.cleaned(source.span()).replaceAll("\\s+", " ").replaceFirst("[,;:]$", "");
    boolean pronoun = span.matches("(?i)(he|she|they|it|we|who|which|that|i)");
    String words = pronoun ? source.referent().orElse(span) : span;
    Kind kind = Kind.OTHER;
    Set<String> names = Set.of();
    // What "it" stands for is no person, whatever was found for it.
    if (source.type() == SourceType.NAMED && !span.matches("(?i)it|this|that|which")) {
      String name = source.referent().orElse(words.replaceFirst(",.*", ""));
      names = names(name);
      kind = MOUTHPIECE.matcher(span).find() ? Kind.MOUTHPIECE : Kind.PERSON;
      kind = names.isEmpty() ? Kind.OTHER : kind;
    } else if (PAPER.matcher(words).find()) {
      kind = Kind.PAPER;
    } else if (source.type() == SourceType.INSTITUTION && COMPANY.matcher(words).find()) {
      kind = Kind.COMPANY;
    }
    return new Speaker(words, kind, names);
  }

  /** Parts of a person's name without titles. */
  static Set<String> names(String name) {
    Set<String> parts = new TreeSet<>();
    for (String part : name.replaceAll("['’]s\\b", "").split("[\\s-]+", -1)) {
      String core = part.replaceAll("[^\\p{L}']", "");
      boolean capital = !core.isEmpty() && Character.isUpperCase(core.codePointAt(0));
      String low = core.toLowerCase(Locale.ROOT);
      if (capital && core.length() > 1 && !TITLES.contains(low)) {
        parts.add(low);
      }
    }
    return parts;
  }

  /** True where both are the same person by name. */
  boolean same(Speaker other) {
    return !names.isEmpty() && !other.names.isEmpty() && shareName(other);
  }

  /** True where no reader could take one for the other. */
  boolean differs(Speaker other) {
    boolean persons = isPerson() && other.isPerson();
    if (persons) {
      boolean full = names.size() > 1 || other.names.size() > 1;
      return full && !shareName(other);
    }
    return bodyAgainst(other) || other.bodyAgainst(this);
  }

  private boolean bodyAgainst(Speaker other) {
    return (kind == Kind.COMPANY || kind == Kind.PAPER) && other.kind == Kind.PERSON;
  }

  private boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.MOUTHPIECE;
  }

  private boolean shareName(Speaker other) {
    for (String mine : names) {
      for (String theirs : other.names) {
        if (mine.equals(theirs) || startAlike(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two spellings of one name, as of one written in other letters. */
  private static boolean startAlike(String a, String b) {
    return a.length() > SAME_START
        && b.length() > SAME_START
        && a.regionMatches(0, b, 0, SAME_START);
  }

  /** True where a part of the name stands among these. */
  boolean isNamedIn(Set<String> parts) {
    return names.stream().anyMatch(parts::contains);
  }
}
