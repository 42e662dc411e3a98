package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;

/**
 * A quotation without marks: a block quotation, or a short paragraph of its own in the first person
 * or the present that follows a sentence announcing speech ("The statement read:").
 */
final class DisplayedQuotation implements Construction {
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?is).*(:$|\\b(statement|words|message|note|remarks?|comments?|editorial|letter|readout"
              + "|described it|describing it|characteri[sz]ed|framed|called for|put it)\\b.*)");
  private static final Set<String> FIRST_PERSONS =
      Set.of("I", "We", "we", "Our", "our", "Us", "us", "My", "my", "me");

  private static final Pattern FIRST_PERSON = Pattern.compile("(?is).*\\b(I|we|our|us|my|me)\\b.*");
  private static final int LONGEST = 90;

  /** An essay speaks as "we" throughout; a report only where it lets somebody speak. */
  private static final int FEW = 4;

  @Override
  public String name() {
    return "set apart after words that announce it";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    Document document = scene.document();
    List<Block> blocks = document.article().blocks();
    Set<Integer> marks =
        scene.quotations().stream().map(Quotation::block).collect(Collectors.toSet());
    Set<Integer> reports = reports(document, found);
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean marked = block.kind() == Block.Kind.BLOCKQUOTE;
      if (!block.kind().isBody()
          || !blocks.get(i - 1).kind().isBody()
          || startsWithMark(scene, block)) {
        continue;
      }
      boolean displayed = !marks.contains(i) && isDisplayed(scene, i, reports.contains(i));
      if (marked || displayed) {
        speaker(scene, i - 1).map(lead -> attribution(block, lead)).ifPresent(result::add);
      }
    }
    return result;
  }

  private static boolean startsWithMark(Scene scene, Block block) {
    return "\"\u201c'\u2018".indexOf(scene.document().article().text().charAt(block.span().start()))
        >= 0;
  }

  /** The blocks in which somebody is said to speak. */
  private static Set<Integer> reports(Document document, List<Attribution> found) {
    return found.stream()
        .filter(one -> one.act() == Attribution.Act.SPEECH)
        .flatMapToInt(one -> document.sentencesOver(one.reach()))
        .mapToObj(i -> document.sentences().get(i).block())
        .collect(Collectors.toSet());
  }

  private boolean isDisplayed(Scene scene, int block, boolean reports) {
    List<Integer> inside = sentences(scene.document(), block);
    List<Integer> before = sentences(scene.document(), block - 1);
    if (inside.isEmpty() || inside.size() > 3 || before.isEmpty()) {
      return false;
    }
    int words = inside.stream().mapToInt(i -> scene.sentence(i).words()).sum();
    if (words < 4 || words > LONGEST) {
      return false;
    }
    boolean announcer = !scene.reportingVerbs(before.get(before.size() - 1)).isEmpty();
    String text = scene.cut(scene.document().article().blocks().get(block).span());
    String lead = scene.cut(scene.sentence(before.get(before.size() - 1)).span());
    boolean colon = lead.endsWith(":");
    boolean announced = ANNOUNCES.matcher(lead).matches();
    boolean sentence =
        text.matches("(?s).*[.!?\u2026]['\"\u201d\u2019]?") && hasVerb(scene, inside);
    boolean spoken = FIRST_PERSON.matcher(text).matches() || isPresent(scene, inside);
    return sentence
        && ((colon && announcer)
            || isLoneVoice(scene, inside)
            || (announced
                && announcer
                && inside.size() == 1
                && spoken
                && !reportsOutside(scene, inside, reports)));
  }

  /**
   * A paragraph that names its own speaker is a report, unless it is spoken in the first person.
   */
  private static boolean reportsOutside(Scene scene, List<Integer> inside, boolean reports) {
    boolean firstPerson =
        inside.stream()
            .anyMatch(i -> FIRST_PERSON.matcher(scene.cut(scene.sentence(i).span())).matches());
    return reports && !firstPerson;
  }

  private static boolean hasVerb(Scene scene, List<Integer> sentences) {
    return sentences.stream()
        .anyMatch(i -> scene.sentence(i).tokens().stream().anyMatch(t -> t.tag().startsWith("VB")));
  }

  /** No sentence tells what happened: the first finite verb of none is in the past. */
  private static boolean isPresent(Scene scene, List<Integer> sentences) {
    return sentences.stream()
        .noneMatch(
            i ->
                scene.sentence(i).tokens().stream()
                    .filter(Cues::isFinite)
                    .findFirst()
                    .filter(token -> token.tag().equals("VBD"))
                    .isPresent());
  }

  /** One sentence in the first person, in a text whose other paragraphs hardly use it. */
  private static boolean isLoneVoice(Scene scene, List<Integer> inside) {
    if (inside.size() != 1 || !speaksAsOne(scene, inside.get(0))) {
      return false;
    }
    long spoken =
        IntStream.range(0, scene.document().sentences().size())
            .filter(i -> speaksAsOne(scene, i))
            .limit(FEW + 1L)
            .count();
    return spoken <= FEW;
  }

  private static boolean speaksAsOne(Scene scene, int sentence) {
    return scene.sentence(sentence).tokens().stream()
        .anyMatch(token -> FIRST_PERSONS.contains(token.text()) && !scene.isQuoted(token.span()));
  }

  private static List<Integer> sentences(Document document, int block) {
    return document
        .sentencesOver(document.article().blocks().get(block).span())
        .filter(i -> document.sentences().get(i).block() == block)
        .boxed()
        .toList();
  }

  private record Lead(Source source, Optional<Cue> cue) {}

  /** Who speaks: the subject of the last reporting verb of the lead-in, or its first phrase. */
  private static Optional<Lead> speaker(Scene scene, int block) {
    List<Integer> lead = sentences(scene.document(), block);
    for (int k = lead.size() - 1; k >= 0; k--) {
      int index = lead.get(k);
      Sentence sentence = scene.sentence(index);
      List<LexiconMatch> verbs = scene.reportingVerbs(index);
      // Before a colon the nearest verb announces, in a sentence of its own the main verb.
      boolean colon = scene.cut(sentence.span()).endsWith(":");
      for (int n = 0; n < verbs.size(); n++) {
        int v = colon ? verbs.size() - 1 - n : n;
        int start = Cues.start(sentence.tokens(), verbs.get(v).first());
        Optional<Source> source = Subjects.of(scene, index, start);
        if (source.isPresent()) {
          int end = Cues.end(sentence.tokens(), verbs.get(v));
          return Optional.of(
              new Lead(source.get(), Optional.of(Cues.cue(sentence, start, end, verbs.get(v)))));
        }
      }
      Optional<Lead> subject = subject(scene, sentence);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private static Optional<Lead> subject(Scene scene, Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).tag().matches("VB[DZP]")) {
        int group = Cues.start(sentence.tokens(), i);
        return NounRange.endingAt(sentence, group)
            .map(range -> new Sources(scene).source(sentence, range, false))
            .map(source -> new Lead(source, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Attribution attribution(Block block, Lead lead) {
    return new Attribution(
        Attribution.Form.DISPLAYED,
        Attribution.Act.SPEECH,
        Optional.of(lead.source()),
        lead.cue(),
        List.of(new Span(block.span().start(), block.span().end())),
        name());
  }
}
