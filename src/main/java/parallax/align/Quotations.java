package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Alignment;
import parallax.model.CollatedQuotation;
import parallax.model.Event;
import parallax.model.QuotationRelation;
import parallax.model.QuotedVersion;
import parallax.model.Reading;

/**
 * Collates what an event's texts set in quotation marks: every quotation against every text. The
 * text that quotes most of the words is the base; the others are described against it, without a
 * word about who changed what.
 */
final class Quotations {
  private final Told told;
  private final Event event;
  private final List<List<Word>> words;
  private final Rareness rare;
  private final QuotationMatch match;
  private final Unmarked unmarked;
  private final List<List<Optional<Speaker>>> speakers;

  private Quotations(Alignment alignment, EventWords all) {
    event = alignment.event();
    words = all.texts();
    rare = all.rare();
    told = new Told(alignment.statements());
    match = new QuotationMatch(rare, told);
    unmarked = new Unmarked(rare, match);
    speakers = event.readings().stream().map(Unmarked::speakers).toList();
  }

  /** All quotations of the event. */
  static List<CollatedQuotation> of(Alignment alignment, EventWords words) {
    Quotations quotations = new Quotations(alignment, words);
    List<Utterance> all = new ArrayList<>();
    for (int i = 0; i < quotations.words.size(); i++) {
      Reading reading = alignment.event().readings().get(i);
      all.addAll(Utterances.of(i, reading, quotations.words.get(i)));
    }
    List<QuotationGroup> groups = new ArrayList<>(QuotationGroups.of(all, quotations.match));
    groups.sort(
        Comparator.comparingInt((QuotationGroup group) -> group.base().article())
            .thenComparing(group -> group.base().span()));
    List<CollatedQuotation> collated = new ArrayList<>();
    for (QuotationGroup group : groups) {
      List<QuotedVersion> versions = quotations.versions(group);
      boolean found = versions.stream().filter(one -> one.span().isPresent()).count() > 1;
      // Words in marks that nobody is said to have said are a quotation only where two have them.
      if (found || group.base().attribution().isPresent()) {
        String id = "q" + (collated.size() + 1);
        collated.add(new CollatedQuotation(id, group.base().article(), versions));
      }
    }
    return collated;
  }

  private List<QuotedVersion> versions(QuotationGroup group) {
    List<QuotedVersion> versions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Utterance> pieces = i == group.base().article() ? List.of(group.base()) : group.of(i);
      versions.add(pieces.isEmpty() ? outside(group.base(), i) : inMarks(group, pieces));
    }
    return versions;
  }

  private QuotedVersion inMarks(QuotationGroup group, List<Utterance> pieces) {
    Utterance base = group.base();
    List<Word> together = new ArrayList<>();
    pieces.forEach(piece -> together.addAll(piece.words()));
    Wording wording = Wording.of(base.words(), together, rare);
    Utterance first = pieces.get(0);
    Utterance last = pieces.get(pieces.size() - 1);
    QuotationRelation relation = relation(group, pieces, together);
    boolean differs =
        relation == QuotationRelation.DIFFERENT_WORDS_IN_MARKS
            || relation == QuotationRelation.OTHER_SPEAKER;
    return new QuotedVersion(
        first.article(),
        relation,
        first.speaker().map(Speaker::words),
        first.attribution(),
        Optional.of(first.span().join(last.span())),
        differs ? Changes.others(together, wording) : List.of(),
        differs ? Changes.of(base.words(), together, wording) : Set.of());
  }

  private static QuotationRelation relation(
      QuotationGroup group, List<Utterance> pieces, List<Word> together) {
    Utterance base = group.base();
    if (pieces.stream().anyMatch(group.spokenBy()::otherSpeaker)) {
      return QuotationRelation.OTHER_SPEAKER;
    }
    List<String> whole = QuotationGroup.texts(base);
    if (whole.equals(together.stream().map(Word::text).toList())) {
      return QuotationRelation.SAME_WORDS;
    }
    boolean parts =
        pieces.stream()
            .allMatch(piece -> QuotationGroup.indexOf(whole, QuotationGroup.texts(piece)) >= 0);
    return parts ? QuotationRelation.SHORTER : QuotationRelation.DIFFERENT_WORDS_IN_MARKS;
  }

  private QuotedVersion outside(Utterance base, int article) {
    Unmarked.Place place =
        new Unmarked.Place(
            event.readings().get(article),
            words.get(article),
            speakers.get(article),
            told.sentences(base, article));
    Optional<Unmarked.Found> same = unmarked.verbatim(base, place);
    return same.or(() -> unmarked.paraphrase(base, place))
        .map(found -> version(article, relation(base, found, same.isPresent(), place), found))
        .orElseGet(() -> QuotedVersion.absent(article));
  }

  private QuotationRelation relation(
      Utterance base, Unmarked.Found found, boolean verbatim, Unmarked.Place place) {
    boolean inMarks = found.nearLooseMark(place.reading());
    if (verbatim) {
      return inMarks ? QuotationRelation.SHORTER : QuotationRelation.MARKS_ONLY_HERE;
    }
    if (inMarks && unmarked.isClose(base, found, place)) {
      return QuotationRelation.DIFFERENT_WORDS_IN_MARKS;
    }
    return base.whole() && found.speaker().isPresent()
        ? QuotationRelation.SPEECH_HERE_PARAPHRASE_THERE
        : QuotationRelation.PARAPHRASE;
  }

  private static QuotedVersion version(
      int article, QuotationRelation relation, Unmarked.Found found) {
    return new QuotedVersion(
        article,
        relation,
        found.speaker().map(Speaker::words),
        found.attribution(),
        Optional.of(found.span()),
        List.of(),
        Set.of());
  }
}
