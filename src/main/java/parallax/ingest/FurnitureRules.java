package parallax.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lines of menus, boxes and credits look like. A rule matches a whole line of at most so many
 * words; "date line" and "copyright line" are read for the fields that they hold.
 */
final class FurnitureRules {
  /** The bounds keep a flood of capitals from being tried from each of its letters to its end. */
  private static final String PERSON =
      "\\p{Lu}[\\p{L}.'\u2019-]{1,40}( \\p{Lu}[\\p{L}.'\u2019-]{0,40}){0,3}";

  private static final String AGENCY =
      "(AP|AFP|EPA|EFE|PA|PTI|ANI|Reuters|REUTERS|Getty( Images)?|Shutterstock|Bloomberg|iStock|Alamy|Unsplash|Pixabay|Wikimedia( Commons)?)";
  private static final String MONTHS =
      "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY = "\\d{1,2}(st|nd|rd|th)?";
  private static final String DATE =
      "((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]* )?("
          + (MONTHS + " " + DAY + "|" + DAY + " " + MONTHS)
          + ")";
  private static final String YEAR = ",? \\d{4}";
  private static final String TIME =
      "([\\s,|\u2022\u00b7@(-]*(at|updated:?|last updated:?|"
          + DATE
          + "("
          + YEAR
          + ")?|\\d{1,2}[:.]\\d{2}([:.]\\d{2})?|[ap]\\.?m\\.?|(?-i:[A-Z]{2,4}))\\)?)*+\\W*";

  /** A rule: the line, the most words it may have, and the reason that the report names. */
  record Rule(Pattern pattern, int mostWords, String reason) {}

  private FurnitureRules() {}

  static List<Rule> all() {
    return Stream.of(buttons(), pictures(), boxes(), credits(), lines())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> buttons() {
    return List.of(
        any(
            6,
            "advertisement line",
            "(advertisement|advertising|ad|sponsored( content)?|story continues below( advertisement)?|(continue reading|article continues|scroll) (below|(to|after) (continue|(the |this )?ad(vert(isement)?)?)))\\W*"),
        any(5, "reading time", "\\d{1,2}[\\s-]*min(ute)?s?\\.?[\\s-]+read|reading time\\W.*"),
        any(
            8,
            "share button",
            "share( this)?( article| story| post| page)?|share (on|via) .*|share( this)?( article| story)?\\s*:.*|copy link|print( this)?( article| page)?|(listen to|gift|bookmark|save|email|print) this article.*|(save|gift)( article)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|e?-?mail|x"),
        any(
            8,
            "related links",
            "(you may also like|you might also like|related( (articles|stories|news|topics|posts|coverage))?|read (more|next|also)|see also|more from .*|more (stories|news)|recommended( for you| stories)?|most (read|popular|viewed)|editor[\u2019']?s[\u2019']? (picks?|choice)|trending( now)?|popular( now)?|topics|don[\u2019']t miss|up next|latest (news|stories|headlines))\\W*"),
        any(
            40,
            "related links",
            "(read (more|next|also)|see also|also read|related( (story|article))?|watch( now| more)?|more)\\s*[:|\u00bb>].*|(\u25ba|\u25b6|\u00bb|>>).*"),
        any(
            5,
            "comment counter",
            "\\d+ (comments?|shares?|views?|likes?|replies)|(leave|post|add|write) a (comment|reply)|(view |show |read )?(all )?comments( \\(\\d+\\))?"));
  }

  private static List<Rule> boxes() {
    return List.of(
        any(
            45,
            "newsletter box",
            "(subscribe|sign up)( (to|for|now|today|here|and|free)\\b.*)?\\W*|get the (latest|best)\\b.*\\b(our|inbox|newsletter|updates|alerts|headlines)\\b.*|.*\\b(straight|delivered|direct(ly)?) to your inbox.*|join our newsletter.*|(enter )?your e-?mail( address)?\\W*|by (signing up|subscribing|clicking|entering your)\\b.*\\byou\\b.*|you can unsubscribe.*|i would like to receive .*|thank(s| you) for (subscribing|signing up)\\W*"),
        any(
            14,
            "newsletter box",
            "(?>.*?\\b(news|stories|headlines|briefing)\\b).*\\bin your inbox\\b.*"),
        any(
            40,
            "subscription box",
            "(already (a )?(subscriber|member|registered|have an account)|not a (subscriber|member)|create (a free|an) account|become a (member|subscriber)|support (our|independent|local) journalism|start your (free )?(trial|subscription)|this (article|content) is (only )?(available )?(for|to) (our )?(subscribers|members))\\b.*|(log ?in|sign in|register)( (to|or|here|now|for free)\\b.*)?\\W*|(download|get) (our|the) (free )?app\\b.*|thank you for reading\\W.*|.*\\bfree articles? (left|remaining|this month)\\b.*"),
        any(
            40,
            "outlet's invitation",
            "(follow|like|find|join) us on (facebook|twitter|x|instagram|youtube|linkedin|telegram|tiktok|threads|whatsapp|google news|social)\\b.*|(follow|like) [^.,]{2,40} on (facebook|twitter|x|instagram|linkedin|telegram|google news)\\b[^.]*\\W*|(have|got|do you have) (a|any) (tip|story|news tip|question)s?\\?.*|(contact|email|write to) (us|the (author|reporter|newsroom)) (at|on)\\b.*|turn on notifications.*|click here (to|for)\\b.*|tell us what you think.*|let us know in the comments.*"),
        any(
            30,
            "site notice",
            "(we|this (web)?site) uses? cookies\\b.*|(accept|manage|reject) (all )?(cookies|preferences)|cookie (policy|settings|preferences)|privacy (policy|notice)|terms (of (use|service)|and conditions)|skip to (main )?content|(main )?menu|search|home|close|back to top|show (more|less)|load more|view (all|gallery|more)|full screen|enable javascript.*|please enable .*|loading\\W*|[\\p{L} &]{2,20}( ?[>/\u203a\u00bb|] ?[\\p{L} &]{2,25}){2,}"),
        any(
            200,
            "submission notice",
            "this (article|story|post) (is|was|has been) (submitted|contributed) by\\b.*|the views expressed .*\\b(authors?|writers?|column)\\b.*"));
  }

  private static List<Rule> pictures() {
    String pictureOf = "(photo(graph)?|image|picture|graphic|video|illustration|file photo)s?";
    return List.of(
        any(
            40,
            "picture credit",
            "[(\\[]?"
                + pictureOf
                + "( credit| courtesy)?(\\s*[:/\u00a9|].*|\\s+(by|via|courtesy( of)?)\\s+[^.]{2,60})|credit\\s*:.*"),
        exact(
            60,
            "caption",
            ".*[.!?\\w\"\u201d] ?[(\\[](([Ff]ile )?([Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Cc]redit|[Pp]icture)\\b[^()\\[\\]]*|[^()\\[\\]]*\\b(AP Photo|Getty Images|AFP via|REUTERS|Shutterstock)\\b[^()\\[\\]]*|"
                + PERSON
                + " ?/ ?[^()]{2,40})[)\\]]\\.?"),
        exact(
            60,
            "caption",
            ".*[.!?] ?(("
                + PERSON
                + "|AFP) ?/ ?"
                + AGENCY
                + "( via "
                + AGENCY
                + ")?|(AP Photo|REUTERS|EPA)/ ?"
                + PERSON
                + "|"
                + PERSON
                + " via "
                + AGENCY
                + ")\\W*"),
        exact(10, "picture credit", "(" + PERSON + " ?/ ?)?" + AGENCY + "(/ ?" + PERSON + ")?"),
        any(10, "picture credit", "(file )?(photo|image)|\\(?(ap|reuters|afp)\\)?( photo.*)?"));
  }

  private static List<Rule> credits() {
    return List.of(
        any(
            30,
            "copyright line",
            "\\[?\\s*(copyright\\b|\u00a9|\\(c\\)).*|.*\\ball rights reserved\\W*|.*\\bmay not be (published|reproduced), broadcast\\b.*"),
        exact(
            40,
            "agency credit",
            "[(\\[\u2014-]*\\s*(([Aa]dditional |[Ww]ith )?([Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Pp]roduced)( and (writing|editing))? by "
                + PERSON
                + "([,;]? .*)?|[Ww]ith (files|assistance|reporting|inputs?) (from|by)\\b.*)"),
        any(
            40,
            "agency credit",
            "this (story|article|report) (was|has been) (originally|first) published\\b.*|source\\s*:.*|(with )?(agency|agencies|agency inputs)|.{2,80}\\bcontributed to this (report|story|article)\\W*"),
        any(
            20,
            "credit line",
            "(indep(endent|\\.)?\\s+)?analysis based on\\b.*|based on (open|public) (media|sources)\\b.*"));
  }

  private static List<Rule> lines() {
    return List.of(
        any(30, "separator", "[-\u2013\u2014_*=~#\u2022\u00b7.\\s]{3,}"),
        any(
            15,
            "date line",
            "((first )?published|posted|(last )?updated|(last )?modified|date)\\b[:\\s]*(on )?("
                + DATE
                + "("
                + YEAR
                + ")?|\\d{4}-\\d{2}-\\d{2}(t[\\d:.+z-]*)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2}|\\d+ (minutes?|hours?|days?) ago)"
                + TIME
                + "|"
                + DATE
                + YEAR
                + TIME),
        any(
            12,
            "topic line",
            "(tags?|topics?|filed under|posted in|categor(y|ies)|keywords)\\s*:.*|#\\p{L}\\w+(\\s+#\\p{L}\\w+)*"));
  }

  private static Rule any(int mostWords, String reason, String pattern) {
    return new Rule(Pattern.compile("(?iU)" + pattern, Pattern.DOTALL), mostWords, reason);
  }

  /** Capitals matter where names and agencies are told apart from plain words. */
  private static Rule exact(int mostWords, String reason, String pattern) {
    return new Rule(Pattern.compile("(?U)" + pattern, Pattern.DOTALL), mostWords, reason);
  }
}
