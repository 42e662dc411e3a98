package parallax.event;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A profile as bytes, to send it from one machine to another: about as long as the words it is made
 * of, since a form is written as what differs from its key, and numbers take as few bytes as they
 * need (seven bits a byte, the last one first).
 */
public final class ProfileBytes {
  private static final int NAME = 1;
  private static final int ACT = 2;
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private ProfileBytes() {}

  /** The bytes of a profile. */
  public static byte[] of(Profile profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text(out, profile.id());
    text(out, profile.published().map(LocalDate::toString).orElse(""));
    number(out, profile.words().size());
    profile.words().forEach(word -> write(word, out));
    return out.toByteArray();
  }

  private static void write(Word word, ByteArrayOutputStream out) {
    int shared = 0;
    while (shared < Math.min(word.key().length(), word.shown().length())
        && word.key().charAt(shared) == word.shown().charAt(shared)) {
      shared++;
    }
    text(out, word.key());
    number(out, shared);
    text(out, word.shown().substring(shared));
    number(out, (word.isName() ? NAME : 0) | (word.act() ? ACT : 0));
    if (word.isName()) {
      text(out, word.name());
    }
    number(out, word.count());
    number(out, word.top());
    out.writeBytes(ByteBuffer.allocate(Float.BYTES).putFloat(word.news()).array());
  }

  private static void text(ByteArrayOutputStream out, String text) {
    number(out, text.length());
    // Unit by unit: half of a surrogate pair must come out as it went in.
    text.chars().forEach(unit -> number(out, unit));
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int left = number;
    while (left > LOW) {
      out.write((left & LOW) | MORE);
      left >>>= Byte.SIZE - 1;
    }
    out.write(left);
  }

  /** The profile that was made into these bytes. */
  public static Profile read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String id = text(in);
    String published = text(in);
    int size = number(in);
    List<Word> words = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(word(in));
    }
    return new Profile(
        id, words, Optional.of(published).filter(d -> !d.isEmpty()).map(LocalDate::parse));
  }

  private static Word word(ByteBuffer in) {
    String key = text(in);
    String shown = key.substring(0, number(in)) + text(in);
    int flags = number(in);
    String name = (flags & NAME) == 0 ? "" : text(in);
    int count = number(in);
    int top = number(in);
    return new Word(key, shown, name, count, top, (flags & ACT) != 0, in.getFloat());
  }

  private static String text(ByteBuffer in) {
    char[] units = new char[number(in)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number(in);
    }
    return new String(units);
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    int next = in.get();
    while ((next & MORE) != 0) {
      number |= (next & LOW) << shift;
      shift += Byte.SIZE - 1;
      next = in.get();
    }
    return number | (next << shift);
  }
}
