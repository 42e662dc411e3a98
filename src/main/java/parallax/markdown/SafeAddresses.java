package parallax.markdown;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes every address away that is neither http, nor https, nor relative. */
final class SafeAddresses {
  private SafeAddresses() {}

  static AttributeProviderFactory factory() {
    return new IndependentAttributeProviderFactory() {
      @Override
      public AttributeProvider apply(LinkResolverContext context) {
        return (node, part, attributes) -> remove(attributes);
      }
    };
  }

  private static void remove(MutableAttributes attributes) {
    for (String name : new String[] {"href", "src"}) {
      if (attributes.contains(name) && !safe(attributes.getValue(name))) {
        attributes.remove(name);
      }
    }
  }

  /** Control characters and blanks count as absent, as browsers read addresses. */
  static boolean safe(@Nullable String address) {
    if (address == null) {
      return true;
    }
    StringBuilder bare = new StringBuilder();
    address.chars().filter(c -> c > ' ' && c != 0x7f).forEach(c -> bare.append((char) c));
    String small = bare.toString().toLowerCase(Locale.ROOT);
    int colon = small.indexOf(':');
    if (colon < 0) {
      return !small.startsWith("//") && !small.startsWith("\\");
    }
    boolean scheme = small.substring(0, colon).chars().noneMatch(c -> "/?#".indexOf(c) >= 0);
    return !scheme || small.startsWith("http://") || small.startsWith("https://");
  }
}
