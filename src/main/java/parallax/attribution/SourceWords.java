package parallax.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Head nouns that decide the type of a source. */
final class SourceWords {
  private static final Set<String> DOCUMENT =
      Set.of(
          "statement",
          "statements",
          "report",
          "reports",
          "readout",
          "editorial",
          "poll",
          "polls",
          "survey",
          "surveys",
          "study",
          "studies",
          "document",
          "documents",
          "letter",
          "memo",
          "filing",
          "transcript",
          "email",
          "emails",
          "indictment",
          "complaint",
          "lawsuit",
          "article",
          "commentary",
          "review",
          "data",
          "figures",
          "record",
          "records",
          "note",
          "release",
          "notice",
          "summary",
          "audit",
          "book",
          "column",
          "message",
          "tweet",
          "minutes",
          "analysis",
          "research",
          "strategy",
          "strategies",
          "policy",
          "policies",
          "law",
          "treaty",
          "plan",
          "log",
          "sheet",
          "banner",
          "poster",
          "placard",
          "sign");
  private static final Set<String> BODY =
      Set.of(
          "government",
          "ministry",
          "police",
          "court",
          "company",
          "office",
          "department",
          "administration",
          "party",
          "union",
          "council",
          "agency",
          "board",
          "team",
          "campaign",
          "side",
          "embassy",
          "committee",
          "commission",
          "authority",
          "bank",
          "group",
          "hospital",
          "university",
          "parliament",
          "cabinet",
          "army",
          "military",
          "media",
          "firm",
          "association",
          "coalition",
          "institute",
          "bureau",
          "operator",
          "airline",
          "foundation",
          "organization",
          "organisation",
          "regulator",
          "utility",
          "trust",
          "church",
          "school",
          "line",
          "guard");
  private static final Pattern BODY_NAME =
      Pattern.compile(
          "&|\\b(Office|Department|Ministry|House|Committee|Council|Agency|University|Police|Court"
              + "|Party|Company|Inc|Corp|Bank|Association|Union|Government|Parliament|Board|Authority"
              + "|Bureau|Commission|Institute|Group|Foundation|Center|Centre|Hospital|Congress|Senate"
              + "|College|Service|Organization|Organisation|Administration|Pentagon|Kremlin|Nations"
              + "|States|Trust|Line|Society|League|Federation|Works|Port|School|Church|Ltd|LLC|Lines)\\b");
  private static final Pattern OUTLET =
      Pattern.compile(
          "\\b(Times|Post|Journal|Reuters|Press|News|Daily|Herald|Tribune|Guardian|BBC|CNN|NBC|CBS"
              + "|ABC|Gazette|Chronicle|Xinhua|AP|AFP|Bloomberg|Politico|Telegraph|Observer|Courier"
              + "|Examiner|Register|Globe|Mirror|Standard|Dispatch|Radio|Television|TV|WSJ|NYT|Ledger|Echo|Inquirer|Sentinel|Advertiser|Wire)\\b");
  private static final Set<String> VAGUE =
      Set.of(
          """
          analysts officials observers experts critics supporters opponents some many others
          sources people insiders commentators lawmakers politicians residents scientists
          economists advocates activists voters diplomats historians scholars researchers
          campaigners reports most few several leaders aides executives investors neighbours
          neighbors
          """
              .strip()
              .split("\\s+", -1));
  private static final Set<String> TITLES =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Prof.",
          "President",
          "Premier",
          "Prime",
          "PM",
          "Minister",
          "Secretary",
          "Senator",
          "Sen.",
          "Rep.",
          "Gov.",
          "Governor",
          "Mayor",
          "Gen.",
          "Lt.",
          "Col.",
          "Capt.",
          "General",
          "Captain",
          "Judge",
          "Justice",
          "King",
          "Queen",
          "Chancellor",
          "Ambassador",
          "Chief",
          "Professor",
          "Rev.",
          "Sir",
          "Lady",
          "Lord",
          "Councillor",
          "Commissioner",
          "Congressman",
          "Congresswoman",
          "Sheriff",
          "Inspector",
          "Deputy",
          "Foreign",
          "Cabinet",
          "Vice",
          "Chairman",
          "Chairwoman",
          "Director");

  private static final Set<String> TIME =
      Set.of(
          """
          second seconds minute minutes hour hours day days week weeks weekend month months year
          years decade decades century moment time times future past morning evening night season
          incident incidents situation monday tuesday wednesday thursday friday saturday sunday
          """
              .strip()
              .split("\\s+", -1));

  private SourceWords() {}

  static boolean isTime(String head) {
    return TIME.contains(head.toLowerCase(Locale.ROOT));
  }

  static boolean isMetonym(String name) {
    return Metonyms.NAMES.contains(name);
  }

  static boolean isDocument(String head) {
    return DOCUMENT.contains(head.toLowerCase(Locale.ROOT));
  }

  static boolean isBodyNoun(String head) {
    return BODY.contains(head.toLowerCase(Locale.ROOT));
  }

  static boolean isBody(String name) {
    return BODY_NAME.matcher(name).find() || isOutlet(name);
  }

  static boolean isOutlet(String name) {
    return OUTLET.matcher(name).find();
  }

  /** Trades that speak as a crowd: a country in front of them names nobody. */
  static boolean isCrowd(String word) {
    return word.matches("(?i)analysts|experts|observers|critics|commentators|economists|scholars");
  }

  static boolean isVague(String word) {
    return VAGUE.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }
}
