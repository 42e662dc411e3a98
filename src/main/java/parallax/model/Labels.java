package parallax.model;

import java.util.Locale;

/** How an enum constant is written in files and on pages: small letters, hyphens. */
final class Labels {
  private Labels() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
