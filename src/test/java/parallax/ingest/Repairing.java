package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import parallax.fuzz.Property;
import parallax.fuzz.Sound;
import parallax.model.SourceText;

/** Any text repaired: it maps both ways, and plain ASCII without signs of HTML stays as it is. */
public final class Repairing implements Property {
  @Override
  public void check(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    SourceText repaired = Repairs.of(text, CmsMarkup.of(text));
    assertThat(repaired.original()).isEqualTo(text);
    Sound.check(repaired);
    Sound.check(Mojibake.repair(SourceText.of(text)));
    if (text.chars().allMatch(c -> c < 0x80 && c != '<' && c != '&')) {
      assertThat(repaired.edits()).isEmpty();
    }
  }
}
