package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/**
 * What one text says of offices of state.
 *
 * @param low the text in small letters
 * @param named offices with the names of their holders, in order
 * @param unnamed offices without a name, in order
 * @param administrations named after their head, in order
 */
record Offices(
    String low, List<Holder> named, List<Unnamed> unnamed, List<Administration> administrations) {
  /** All offices, as they are named here. */
  static final List<String> ALL =
      List.of("prime minister", "president", "chancellor", "governor", "mayor", "premier");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?<!\\p{L})(?<before>\\p{Lu}\\p{L}+)\\s)?\\b(?<office>Prime Minister|President|Chancellor|Governor|Gov\\.|Mayor|Premier)\\s+"
              + "(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})");

  /**
   * Not "the mayor": that may be somebody whom the text has named before in another way. The start
   * of a name is spelt out, because {@code \b} knows letters beyond ASCII only before Java 19.
   */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:\\b[Aa]n?\\s|(?<![\\p{L}\\p{Nd}_])\\p{Lu}\\p{L}+[’']s\\s)(?<office>"
              + String.join("|", ALL)
              + ")\\b(?!\\s\\p{Lu})(?!-)(?![’']s)(?!,?\\s(?:of|for)\\b)(?!,\\s\\p{Lu})");

  private static final Pattern ADMINISTRATION =
      Pattern.compile("\\b[Tt]he\\s(?<name>\\p{Lu}\\p{L}+)\\sadministration\\b");

  /** An office with the last part of its holder's name. */
  record Holder(String office, Span span, String name) {}

  /** An office whose holder has no name. */
  record Unnamed(String office, Span span) {}

  /** "the Ost administration", with the parts of the name. */
  record Administration(Span span, Set<String> names) {}

  static Offices of(String text) {
    return new Offices(
        text.toLowerCase(Locale.ROOT), named(text), unnamed(text), administrations(text));
  }

  /** Those who hold one office. */
  List<Holder> holders(String office) {
    return named.stream().filter(holder -> holder.office().equals(office)).toList();
  }

  /** True where the text has the name, in small letters. */
  boolean holds(String name) {
    return low.contains(name);
  }

  private static List<Holder> named(String text) {
    List<Holder> holders = new ArrayList<>();
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      String name = matcher.group("name");
      if (isOfState(matcher.group("before")) && !Speaker.names(name).isEmpty()) {
        String office = matcher.group("office").toLowerCase(Locale.ROOT);
        Span span = new Span(matcher.start("office"), matcher.end());
        holders.add(new Holder(office.replace("gov.", "governor"), span, surname(name)));
      }
    }
    return holders;
  }

  /** "Japanese President", not "Vice President" or the president of a federation. */
  private static boolean isOfState(@Nullable String before) {
    return before == null || before.matches(".*(ese|an|ish|ch|i)|US|The|But|And");
  }

  /** The last part of a name: "Sanna Vale" and "Vale" are one. */
  private static String surname(String name) {
    String[] parts = name.replaceAll("[’']s$", "").split("\\s", -1);
    return parts[parts.length - 1].toLowerCase(Locale.ROOT);
  }

  private static List<Unnamed> unnamed(String text) {
    List<Unnamed> found = new ArrayList<>();
    Matcher matcher = UNNAMED.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(new Unnamed(matcher.group("office"), span));
    }
    return found;
  }

  private static List<Administration> administrations(String text) {
    List<Administration> found = new ArrayList<>();
    Matcher matcher = ADMINISTRATION.matcher(text);
    while (matcher.find()) {
      Set<String> names = Speaker.names(matcher.group("name"));
      found.add(new Administration(new Span(matcher.start(), matcher.end()), names));
    }
    return found;
  }
}
