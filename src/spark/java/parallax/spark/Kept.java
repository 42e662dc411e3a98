package parallax.spark;

import java.io.Serializable;
import parallax.event.Profile;
import parallax.event.ProfileBytes;

/** What grouping keeps of an article in place of its text, and where the text is. */
final class Kept implements Serializable {
  private static final long serialVersionUID = 1;

  private final long position;
  private final byte[] bytes;

  Kept(long position, byte[] bytes) {
    this.position = position;
    this.bytes = bytes;
  }

  long position() {
    return position;
  }

  Profile profile() {
    return ProfileBytes.read(bytes);
  }
}
