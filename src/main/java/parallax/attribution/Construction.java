package parallax.attribution;

import java.util.List;
import parallax.model.Attribution;

/** One way in which news attributes words; each is a small class in {@link Attributor}'s list. */
interface Construction {
  /** Name shown as the reason of an attribution. */
  String name();

  /**
   * Finds attributions.
   *
   * @param scene the document
   * @param found what constructions earlier in the list found; not to be reported again
   */
  List<Attribution> find(Scene scene, List<Attribution> found);
}
