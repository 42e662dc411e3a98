package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.model.Detail;
import parallax.model.Event;
import parallax.model.Span;

/**
 * Who holds one office in the texts of an event: a name here and none there, or one name here and
 * another there, where neither text knows the other's name.
 */
final class Actors {
  private static final String OFFICE = "prime minister|president|chancellor|governor|mayor|premier";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?<before>\\p{Lu}\\p{L}+)\\s)?\\b(?<office>Prime Minister|President|Chancellor|Governor|Gov\\.|Mayor|Premier)\\s+"
              + "(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})");

  /** Not "the mayor": that may be somebody whom the text has named before in another way. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:\\b[Aa]n?\\s|\\b\\p{Lu}\\p{L}+[’']s\\s)(?<office>"
              + OFFICE
              + ")\\b(?!\\s\\p{Lu})(?!-)(?![’']s)(?!,?\\s(?:of|for)\\b)(?!,\\s\\p{Lu})");

  private static final Pattern ADMINISTRATION =
      Pattern.compile("\\b[Tt]he\\s(?<name>\\p{Lu}\\p{L}+)\\sadministration\\b");

  private record Holder(String office, Span span, Set<String> names) {}

  private final List<String> texts;

  private Actors(Event event) {
    texts = event.readings().stream().map(reading -> reading.article().text()).toList();
  }

  static List<Detail> of(Event event) {
    Actors actors = new Actors(event);
    List<Detail> details = new ArrayList<>();
    for (int a = 0; a < actors.texts.size(); a++) {
      for (int b = a + 1; b < actors.texts.size(); b++) {
        details.addAll(actors.pair(a, b));
      }
    }
    return details;
  }

  private List<Detail> pair(int a, int b) {
    List<Detail> details = new ArrayList<>();
    for (String office : OFFICE.split("\\|", -1)) {
      Optional<Detail> nameless = nameless(office, a, b);
      nameless.or(() -> nameless(office, b, a)).ifPresent(details::add);
    }
    administration(a, b).or(() -> administration(b, a)).ifPresent(details::add);
    return details;
  }

  /** The office without a name in one text, with the one name that the other text gives it. */
  private Optional<Detail> nameless(String office, int without, int with) {
    List<Holder> named = named(office, with);
    List<Span> plain = plain(office, without);
    boolean one = named.stream().map(Holder::names).distinct().count() == 1;
    if (!one || plain.isEmpty() || !named(office, without).isEmpty()) {
      return Optional.empty();
    }
    Holder holder = named.get(0);
    boolean known = holder.names().stream().anyMatch(name -> holds(without, name));
    return known
        ? Optional.empty()
        : Optional.of(detail(without, plain.get(0), with, holder.span()));
  }

  /** "the Ost administration" in one text, "President Vale" in the other. */
  private Optional<Detail> administration(int here, int there) {
    Matcher matcher = ADMINISTRATION.matcher(texts.get(here));
    List<Holder> presidents = named("president", there);
    while (matcher.find() && !presidents.isEmpty()) {
      Set<String> names = Speaker.names(matcher.group("name"));
      Holder president = presidents.get(0);
      boolean strangers =
          !names.isEmpty()
              && names.stream().noneMatch(name -> holds(there, name))
              && president.names().stream().noneMatch(name -> holds(here, name));
      if (strangers) {
        Span span = new Span(matcher.start(), matcher.end());
        return Optional.of(detail(here, span, there, president.span()));
      }
    }
    return Optional.empty();
  }

  private static Detail detail(int one, Span spanOne, int two, Span spanTwo) {
    return one < two
        ? new Detail(Optional.empty(), Detail.Kind.ACTOR, one, spanOne, two, spanTwo)
        : new Detail(Optional.empty(), Detail.Kind.ACTOR, two, spanTwo, one, spanOne);
  }

  private List<Holder> named(String office, int article) {
    List<Holder> holders = new ArrayList<>();
    Matcher matcher = NAMED.matcher(texts.get(article));
    while (matcher.find()) {
      String title = matcher.group("office").toLowerCase(Locale.ROOT).replace("gov.", "governor");
      Set<String> names = Speaker.names(matcher.group("name"));
      if (title.equals(office) && !names.isEmpty() && isOfState(matcher.group("before"))) {
        Span span = new Span(matcher.start("office"), matcher.end());
        holders.add(new Holder(office, span, surname(matcher.group("name"))));
      }
    }
    return holders;
  }

  /** "Japanese President", not "Vice President" or the president of a federation. */
  private static boolean isOfState(@Nullable String before) {
    return before == null || before.matches(".*(ese|an|ish|ch|i)|US|The|But|And");
  }

  /** The last part of a name: "Sanna Vale" and "Vale" are one. */
  private static Set<String> surname(String name) {
    String[] parts = name.replaceAll("[’']s$", "").split("\\s", -1);
    return new TreeSet<>(Set.of(parts[parts.length - 1].toLowerCase(Locale.ROOT)));
  }

  private List<Span> plain(String office, int article) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = UNNAMED.matcher(texts.get(article));
    while (matcher.find()) {
      if (matcher.group("office").equals(office)) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  private boolean holds(int article, String name) {
    return texts.get(article).toLowerCase(Locale.ROOT).contains(name);
  }
}
