package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parallax.json.EvidenceJson;
import parallax.json.JsonLines;
import parallax.model.Reading;

/** Every start and end of a line of {@code analyze} cuts exactly its text out of what came in. */
class AnalyzeOffsetsTest {
  private static final Pattern ITEM =
      Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"text\":(\"(?:[^\"\\\\]|\\\\.)*\")");

  @Test
  void every_item_is_cut_from_the_text_that_came_in() throws Exception {
    int items = 0;
    for (Reading reading : Sample.read(2, UnaryOperator.identity()).readings()) {
      String text = reading.article().text();
      Matcher item = ITEM.matcher(EvidenceJson.line(reading));
      while (item.find()) {
        String cut =
            text.substring(Integer.parseInt(item.group(1)), Integer.parseInt(item.group(2)));
        String written =
            new JsonLines().scalars("{\"t\":" + item.group(3) + "}").getOrDefault("t", "");
        assertThat(written).isEqualTo(cut);
        items++;
      }
    }
    assertThat(items).isGreaterThan(200);
  }
}
