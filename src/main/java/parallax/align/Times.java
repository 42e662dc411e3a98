package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.lexicon.NumberWords;
import parallax.lexicon.WordKeys;
import parallax.model.Detail;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Reads times of day, weekdays, dates and relative times of a sentence. Nothing is resolved: a
 * weekday is compared with a weekday, a date with a date, a time of day with a time of day of the
 * same zone.
 */
final class Times {
  /** Measure of a time of day without a.m. or p.m. */
  static final String CLOCK = "clock";

  /** Measure of "minutes after" and "the day before". */
  static final String RELATIVE_TIME = "relative";

  private static final Pattern OF_DAY =
      Pattern.compile(
          "(?i)(?:(?<bound>shortly before|shortly after|just before|just after|about|around|before"
              + "|after|by)\\s+)?(?:(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?\\s?"
              + "(?<half>[ap])\\.?m\\b\\.?|(?<bare>\\d{1,2}):(?<past>\\d\\d)(?!\\d)"
              + "|half past (?<word>\\p{L}+)|(?<noon>noon|midnight))"
              + "(?<zone>\\s(?:[A-Z]{2,4}\\b|local time|Eastern|Central|Pacific))?");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)\\b(?:(?:just|only|mere|barely|a few)\\s)?(?:"
              + "(?<unit>moments|minutes|hours|days|weeks|months|years)"
              + " (?:after|before)|(?:the|a|one) (?<one>hour|day|night|week|month|year)"
              + " (?:after|before)|(?<now>immediately) after)\\b");
  private static final Pattern DISTANCE =
      Pattern.compile("\\b(?:minutes?|hours?) (?:before|after)\\b");

  /** What a time of day without figures has, and every relative time. */
  private static final List<String> HOURS = List.of("half past ", "noon", "midnight");

  private static final List<String> ORDER = List.of(" after", " before");
  private static final int NEXT = 40;
  private static final List<String> SCALES =
      List.of("moment", "minute", "hour", "day", "week", "month", "year");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int HOUR = 60;
  private static final int HALF_DAY = 720;
  private static final int SHORTLY = 30;
  private static final int ABOUT = 20;
  private static final int REACH = 8;
  private static final int MONTH = 3;

  private final String text;
  private final Sentence sentence;
  private final List<Span> cues;
  private final List<Amount> found = new ArrayList<>();

  private Times(String text, Sentence sentence, List<Span> cues) {
    this.text = text;
    this.sentence = sentence;
    this.cues = cues;
  }

  /**
   * All times of a sentence.
   *
   * @param cues reporting words of the text: when something was said is not when it happened
   */
  static List<Amount> of(String text, Sentence sentence, List<Span> cues) {
    Times times = new Times(text, sentence, cues);
    if (Glance.hasDigit(text, sentence.span()) || Glance.has(text, sentence.span(), HOURS)) {
      times.ofDay();
    }
    if (Glance.has(text, sentence.span(), ORDER)) {
      times.relative();
    }
    times.days();
    return times.found;
  }

  private void ofDay() {
    Matcher matcher = OF_DAY.matcher(text);
    matcher.region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      boolean inNumber =
          matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
      double at = minute(matcher);
      if (at < 0 || inNumber || isOfOther(matcher.end())) {
        continue;
      }
      String bound = matcher.group("bound") == null ? "" : low(matcher.group("bound"));
      String zone = matcher.group("zone") == null ? "" : low(matcher.group("zone"));
      Span span = new Span(matcher.start(), matcher.end());
      add(CLOCK + half(matcher) + zone, from(bound, at), to(bound, at), span);
    }
  }

  /** "At 2:40 p.m., 20 minutes before the gates closed" is not the time at which they closed. */
  private boolean isOfOther(int end) {
    Matcher distance = DISTANCE.matcher(text);
    distance.region(end, StrictMath.min(text.length(), end + NEXT));
    return distance.find();
  }

  private static String low(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static String half(Matcher matcher) {
    String half = matcher.group("half");
    String noon = matcher.group("noon");
    if (noon != null) {
      return low(noon).equals("noon") ? " pm" : " am";
    }
    return half == null ? "" : " " + low(half) + "m";
  }

  /** Minutes of a half day, or -1. */
  private static double minute(Matcher matcher) {
    if (matcher.group("noon") != null) {
      return 0;
    }
    String word = matcher.group("word");
    if (word != null) {
      return NumberWords.figure(low(word))
          .map(hour -> Double.parseDouble(hour) * HOUR + SHORTLY)
          .orElse(-1.0);
    }
    boolean bare = matcher.group("bare") != null;
    int hour = Integer.parseInt(matcher.group(bare ? "bare" : "hour"));
    String minutes = matcher.group(bare ? "past" : "minute");
    return hour * HOUR % HALF_DAY + (minutes == null ? 0 : Integer.parseInt(minutes));
  }

  private static double from(String bound, double at) {
    return switch (bound) {
      case "shortly before", "just before" -> at - SHORTLY;
      case "about", "around" -> at - ABOUT;
      case "before", "by" -> Double.NEGATIVE_INFINITY;
      default -> at;
    };
  }

  private static double to(String bound, double at) {
    return switch (bound) {
      case "shortly after", "just after" -> at + SHORTLY;
      case "about", "around" -> at + ABOUT;
      case "after" -> Double.POSITIVE_INFINITY;
      default -> at;
    };
  }

  /** "Immediately after" is no measure where the sentence has another: "the day before". */
  private void relative() {
    Matcher matcher = RELATIVE.matcher(text);
    matcher.region(sentence.span().start(), sentence.span().end());
    Optional<Span> vague = Optional.empty();
    boolean measured = false;
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (matcher.group("now") != null) {
        vague = Optional.of(span);
      } else {
        String unit = matcher.group("unit") == null ? matcher.group("one") : matcher.group("unit");
        addRelative(low(unit).replaceFirst("s$", ""), span);
        measured = true;
      }
    }
    if (!measured) {
      vague.ifPresent(span -> addRelative("moment", span));
    }
  }

  private void addRelative(String unit, Span span) {
    // Moments and minutes are one scale: both say "right then".
    double scale = StrictMath.max(1, SCALES.indexOf(unit.equals("night") ? "day" : unit));
    add(RELATIVE_TIME, scale, scale, span);
  }

  private void days() {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = low(tokens.get(i).text());
      int day = DAYS.indexOf(word);
      int month = month(word);
      boolean dated = month >= 0 && i + 1 < tokens.size() && isDay(tokens.get(i + 1));
      if (day >= 0) {
        addDay("weekday", day, i, i + 1);
      } else if (dated) {
        int of = Integer.parseInt(tokens.get(i + 1).text());
        addDay("date", 100.0 * month + of, i, i + 2);
      }
    }
  }

  private static int month(String word) {
    return word.length() < MONTH ? -1 : MONTHS.indexOf(word.substring(0, MONTH));
  }

  private static boolean isDay(Token token) {
    return token.text().matches("[12]?\\d|3[01]");
  }

  /** A day counts with the verb before it: what was done that day. */
  private void addDay(String measure, double value, int first, int end) {
    List<Token> tokens = sentence.tokens();
    for (int i = first - 1; i >= StrictMath.max(0, first - REACH); i--) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("VB")) {
        boolean said = cues.stream().anyMatch(cue -> cue.overlaps(token.span()));
        if (!said && WordKeys.hasContent(token)) {
          Set<String> verb = Set.of(WordKeys.key(token.text()));
          Span span = sentence.span(first, end);
          found.add(new Amount(Detail.Kind.TIME, measure, value, value, span, verb, Set.of()));
        }
        return;
      }
    }
  }

  private void add(String measure, double low, double high, Span span) {
    Set<String> keys = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean near =
          tokens.get(i).span().end() <= span.start()
              ? i + REACH < tokens.size() && tokens.get(i + REACH).span().end() > span.start()
              : i >= REACH && tokens.get(i - REACH).span().start() < span.end();
      if ((near || i < REACH) && WordKeys.hasContent(tokens.get(i))) {
        keys.add(WordKeys.key(tokens.get(i).text()));
      }
    }
    found.add(new Amount(Detail.Kind.TIME, measure, low, high, span, keys, Set.of()));
  }
}
