package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.Readings;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.ReportOptions;
import parallax.site.MemoryOutput;
import parallax.site.Site;
import parallax.template.Templates;

/** Two articles whose every field is foreign bytes, told as one event: no page runs anything. */
final class WholeSite implements Property {
  private static final Pattern OWN_SCRIPT = Pattern.compile("(\\.\\./)?assets/[a-z-]+\\.js");
  private static final Pattern TAG =
      Pattern.compile(
          "<(?!/?(a|strong|em|br|sub|sup|p|h[1-6]|ul|ol|li|code|pre|blockquote|table|thead|tbody|tr|th|td|hr)\\b)[a-zA-Z!/?]");
  private static final String STORY =
      "The harbour of Orlen stays shut until Friday, the council said on Monday evening. It may"
          + " reopen soon.";

  private final Pipeline pipeline = new Pipeline(Lexicons.bundled(), 1);
  private final Site site = new Site(Templates.bundled());
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void check(byte[] data) throws IOException {
    String[] parts = new String(data, StandardCharsets.UTF_8).split("\0", -1);
    Path file = Files.createTempFile("fuzz", ".jsonl");
    try {
      Files.writeString(file, article("1", parts, 0) + "\n" + article("2", parts, 3) + "\n");
      List<Reading> readings = new ArrayList<>();
      List<Loaded.Rejected> rejected = new ArrayList<>();
      var ingest = new Ingest(List.of(file), Optional.empty(), text -> Optional.empty());
      pipeline.analyze(ingest.stream(), collector(readings, rejected));
      rejected.forEach(one -> assertThat(one.reason()).doesNotContain("internal error"));
      MemoryOutput output = new MemoryOutput();
      Readings run = pipeline.readings(Map.of());
      readings.forEach(run::read);
      rejected.forEach(run::rejected);
      var report =
          pipeline.report(
              run, new ReportOptions(Optional.empty(), true, true), new TreeMap<>(), "0", () -> {});
      site.write(report, output);
      output
          .files()
          .forEach((path, bytes) -> inert(path, new String(bytes, StandardCharsets.UTF_8)));
    } finally {
      Files.delete(file);
    }
  }

  private String article(String id, String[] parts, int from) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    fields.put("event", "e");
    fields.put("id", id + part(parts, from));
    fields.put("outlet", part(parts, from + 1));
    fields.put("url", part(parts, from + 1));
    fields.put("author", part(parts, from + 1));
    fields.put("title", part(parts, from + 2));
    fields.put("text", STORY + "\n\n" + part(parts, from + 2));
    return json.writeValueAsString(fields);
  }

  private static String part(String[] parts, int at) {
    return parts[at % parts.length];
  }

  private static ReadingSink collector(List<Reading> readings, List<Loaded.Rejected> rejected) {
    return new ReadingSink() {
      @Override
      public void read(Reading reading) {
        readings.add(reading);
      }

      @Override
      public void rejected(Loaded.Rejected one) {
        rejected.add(one);
      }
    };
  }

  private static void inert(String path, String text) {
    if (path.endsWith(".md")) {
      assertThat(TAG.matcher(text).find()).as(path).isFalse();
    }
    if (!path.endsWith(".html")) {
      return;
    }
    for (Element element : Jsoup.parse(text).getAllElements()) {
      String name = element.normalName();
      assertThat(name).as(path).isNotIn("iframe", "object", "embed", "base", "image", "math");
      if (name.equals("script")) {
        assertThat(element.attr("src")).as(path).matches(OWN_SCRIPT);
        assertThat(element.data()).as(path).isEmpty();
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(key).as(path).doesNotStartWith("on");
        if (key.equals("href") || key.equals("src")) {
          assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
              .as(path)
              .matches("(?s)https?://.*|[^:]*|[a-z0-9./-]*#.*");
        }
      }
    }
  }
}
