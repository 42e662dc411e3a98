package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern FIRST_PERSON = Pattern.compile("(?is).*\\b(I|we|our|us|my|me)\\b.*");
  private static final int LONGEST = 90;

  @Override
  public String name() {
    return "set apart after words that announce it";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    Document document = scene.document();
    List<Block> blocks = document.article().blocks();
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean marked = block.kind() == Block.Kind.BLOCKQUOTE;
      if (!block.kind().isBody()
          || !blocks.get(i - 1).kind().isBody()
          || startsWithMark(scene, block)) {
        continue;
      }
      if (marked || isDisplayed(scene, i)) {
        speaker(scene, i - 1).map(lead -> attribution(block, lead)).ifPresent(result::add);
      }
    }
    return result;
  }

  private static boolean startsWithMark(Scene scene, Block block) {
    return "\"\u201c'\u2018".indexOf(scene.document().article().text().charAt(block.span().start()))
        >= 0;
  }

  private boolean isDisplayed(Scene scene, int block) {
    List<Integer> inside = sentences(scene.document(), block);
    List<Integer> before = sentences(scene.document(), block - 1);
    if (inside.isEmpty() || inside.size() > 3 || before.isEmpty()) {
      return false;
    }
    int words = inside.stream().mapToInt(i -> scene.sentence(i).words()).sum();
    String text = scene.cut(scene.document().article().blocks().get(block).span());
    String lead = scene.cut(scene.sentence(before.get(before.size() - 1)).span());
    boolean colon = lead.endsWith(":");
    boolean announced = ANNOUNCES.matcher(lead).matches();
    boolean reports = inside.stream().anyMatch(i -> !scene.reportingVerbs(i).isEmpty());
    boolean spoken = FIRST_PERSON.matcher(text).matches() || isPresent(scene, inside);
    return words >= 4
        && words <= LONGEST
        && (colon || (announced && spoken && !reportsOutside(scene, inside, reports)));
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

  private static boolean isPresent(Scene scene, List<Integer> sentences) {
    boolean present = false;
    for (int i : sentences) {
      if (scene.sentence(i).tokens().stream().anyMatch(t -> t.tag().equals("VBD"))) {
        return false;
      }
      present |= scene.sentence(i).tokens().stream().anyMatch(t -> t.tag().matches("VB[ZP]?"));
    }
    return present;
  }

  private static List<Integer> sentences(Document document, int block) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      if (document.sentences().get(i).block() == block) {
        found.add(i);
      }
    }
    return found;
  }

  private record Lead(Source source, Optional<Cue> cue) {}

  /** Who speaks: the subject of the last reporting verb of the lead-in, or its first phrase. */
  private static Optional<Lead> speaker(Scene scene, int block) {
    List<Integer> lead = sentences(scene.document(), block);
    for (int k = lead.size() - 1; k >= 0; k--) {
      int index = lead.get(k);
      Sentence sentence = scene.sentence(index);
      List<LexiconMatch> verbs = scene.reportingVerbs(index);
      for (int v = verbs.size() - 1; v >= 0; v--) {
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
