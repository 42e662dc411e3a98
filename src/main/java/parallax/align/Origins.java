package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parallax.model.Article;
import parallax.model.Event;
import parallax.model.Origin;
import parallax.model.Provenance;
import parallax.model.Span;

/**
 * Gathers what the texts show of their origin. Texts that credit one outlet, that are copies, or
 * that share much of their wording are one origin; a text that names nobody leaves the number open.
 */
final class Origins {
  private static final Pattern CREDIT_BEFORE =
      Pattern.compile(
          "(?is)\\b(?:first reported by|reported by|reporting by|according to|told|interview with"
              + "|obtained by|citing|cited by|source:|analysis based on open media from)"
              + "\\s*(?:(?:reports? )?(?:from|by|in)\\s)?(?:[\\p{L}’'.-]{1,40}\\s){0,4}$");
  private static final Pattern CREDIT_BEHIND =
      Pattern.compile("(?is)^,?\\s(?:\\p{L}+\\s){0,2}(?:first reported|reported (?:that|on)).*");
  private static final int LOOK = 70;
  private static final int MOST_RUNS = 12;

  /** From this share of the shorter text's words on, two texts have one origin. */
  private static final double ONE_ORIGIN = 0.2;

  private final Event event;
  private final EventWords words;
  private final List<SharedRuns> texts;
  private final List<Origin> origins = new ArrayList<>();
  private final int[] group;

  private Origins(Event event, EventWords words) {
    this.event = event;
    this.words = words;
    texts = words.texts().stream().map(SharedRuns::new).toList();
    group = IntStream.range(0, event.readings().size()).toArray();
  }

  static Provenance of(Event event, EventWords words) {
    Origins found = new Origins(event, words);
    Map<String, Integer> credited = new LinkedHashMap<>();
    for (int i = 0; i < event.readings().size(); i++) {
      found.join(i, event.voice(i));
      found.outlets(i, credited);
      for (int other = 0; other < event.readings().size(); other++) {
        found.runs(i, other);
      }
    }
    found.origins.sort(
        Comparator.comparingInt(Origin::article)
            .thenComparing(Origin::kind)
            .thenComparing(Origin::span)
            .thenComparing(Origin::other));
    return new Provenance(found.origins, found.groups(), found.silent());
  }

  private void outlets(int article, Map<String, Integer> credited) {
    Article own = event.readings().get(article).article();
    own.byline().ifPresent(span -> origins.add(new Origin(article, Origin.Kind.BYLINE, "", span)));
    Map<String, Origin> named = new LinkedHashMap<>();
    for (OutletNames.Named one : new OutletNames(event).in(article)) {
      boolean credit = isCredit(own, one.span());
      boolean body = own.blocks().stream().anyMatch(block -> block.span().overlaps(one.span()));
      Origin origin =
          new Origin(
              article,
              credit ? Origin.Kind.CREDIT : Origin.Kind.NAMES_OUTLET,
              one.name(),
              one.span());
      if (credit) {
        named.merge(one.name(), origin, (a, b) -> a.kind() == Origin.Kind.CREDIT ? a : b);
      } else if (body) {
        named.putIfAbsent(one.name(), origin);
      }
    }
    for (Origin origin : named.values()) {
      origins.add(origin);
      if (origin.kind() == Origin.Kind.CREDIT) {
        Integer first = credited.putIfAbsent(origin.other(), article);
        join(article, first == null ? teller(origin.other(), article) : first);
      }
    }
  }

  /** The text of the event whose outlet is credited, else the crediting text itself. */
  private int teller(String outlet, int article) {
    for (int i = 0; i < event.readings().size(); i++) {
      if (event.readings().get(i).article().outlet().replaceFirst("^The ", "").equals(outlet)) {
        return i;
      }
    }
    return article;
  }

  private static boolean isCredit(Article article, Span span) {
    String text = article.text();
    boolean line =
        article.byline().filter(span::overlaps).isPresent()
            || article.dateline().filter(span::overlaps).isPresent();
    boolean inBrackets =
        span.start() > 0
            && span.end() < text.length()
            && text.charAt(span.start() - 1) == '('
            && text.charAt(span.end()) == ')';
    String before = text.substring(Math.max(0, span.start() - LOOK), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + LOOK));
    return line
        || inBrackets
        || CREDIT_BEFORE.matcher(before).find()
        || CREDIT_BEHIND.matcher(behind).matches();
  }

  private void runs(int article, int other) {
    List<Word> own = words.texts().get(article);
    List<Word> others = words.texts().get(other);
    if (article == other || own.isEmpty() || others.isEmpty()) {
      return;
    }
    List<SharedRuns.Run> runs = new ArrayList<>(texts.get(article).in(texts.get(other)));
    int shared = runs.stream().mapToInt(SharedRuns.Run::length).sum();
    if (shared >= ONE_ORIGIN * Math.min(own.size(), others.size())) {
      join(article, other);
    }
    runs.sort(
        Comparator.comparingInt((SharedRuns.Run run) -> -run.length())
            .thenComparingInt(SharedRuns.Run::from));
    String id = event.readings().get(other).article().id();
    for (SharedRuns.Run run : runs.subList(0, Math.min(MOST_RUNS, runs.size()))) {
      Span span = own.get(run.from()).span().join(own.get(run.end() - 1).span());
      origins.add(new Origin(article, Origin.Kind.SHARED_RUN, id, span));
    }
  }

  private void join(int a, int b) {
    int from = group[b];
    int to = group[a];
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == from ? to : group[i];
    }
  }

  private List<List<Integer>> groups() {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    }
    return List.copyOf(members.values());
  }

  private List<Integer> silent() {
    List<Integer> silent = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      int article = i;
      boolean said =
          event.readings().get(i).article().author().isPresent()
              || origins.stream()
                  .filter(origin -> origin.article() == article)
                  .anyMatch(
                      origin ->
                          origin.kind() == Origin.Kind.BYLINE
                              || origin.kind() == Origin.Kind.CREDIT);
      if (!said && event.voice(i) == i) {
        silent.add(i);
      }
    }
    return silent;
  }
}
