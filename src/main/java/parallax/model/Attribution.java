package parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * One attribution relation: source, cue, content (Prasad 2007; Pareti 2016).
 *
 * @param form how the content is given
 * @param act what kind of attitude the cue expresses
 * @param source empty where the content is attributed to nobody
 * @param cue empty for a continuation that inherits its source
 * @param content one span, or several for a split quotation; includes quotation marks
 * @param rule name of the construction that found it
 */
public record Attribution(
    Form form,
    Act act,
    Optional<Source> source,
    Optional<Cue> cue,
    List<Span> content,
    String rule) {
  /** How content is given. */
  public enum Form {
    /** A full quotation in marks. */
    DIRECT,
    /** A fragment in marks inside reported speech. */
    PARTIAL,
    /** A quotation without marks, set apart. */
    DISPLAYED,
    /** Reported speech in the outlet's words. */
    INDIRECT;

    /** The word used in files and on pages. */
    public String label() {
      return Labels.of(this);
    }
  }

  /** What the source does. */
  public enum Act {
    SPEECH,
    BELIEF,
    INTENTION,
    PERCEPTION,
    DECREE,
    OTHER;

    /** The word used in files and on pages. */
    public String label() {
      return Labels.of(this);
    }
  }

  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }

  /** From the first to the last unit of source, cue and content. */
  public Span reach() {
    Span reach = content.get(0).join(content.get(content.size() - 1));
    reach = source.map(Source::span).map(reach::join).orElse(reach);
    return cue.map(Cue::span).map(reach::join).orElse(reach);
  }
}
