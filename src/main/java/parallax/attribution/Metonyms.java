package parallax.attribution;

import java.util.Set;

/** States and capitals, which stand for a government far more often than for a person. */
final class Metonyms {
  static final Set<String> NAMES =
      Set.of(
          """
          Afghanistan Algeria Ankara Argentina Athens Australia Austria Baghdad Beijing Beirut
          Belgium Berlin Brazil Britain Brussels Budapest Cairo Canada Canberra Chile China Colombia
          Cuba Damascus Denmark Egypt England Ethiopia Europe Finland France Germany Greece Hanoi
          Havana Hungary India Indonesia Iran Iraq Ireland Islamabad Israel Italy Japan Jerusalem
          Kabul Kenya Kiev Kyiv Lebanon Libya London Madrid Manila Mexico Minsk Moscow Netherlands
          Nigeria Norway Oslo Ottawa Pakistan Paris Philippines Poland Portugal Pyongyang Riyadh Rome
          Russia Scotland Seoul Spain Stockholm Sweden Switzerland Syria Taipei Taiwan Tehran
          Thailand Tokyo Turkey Ukraine Venezuela Vienna Vietnam Wales Warsaw Washington Yemen
          """
              .strip()
              .split("\\s+", -1));

  private Metonyms() {}
}
