package parallax.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One wrong way to read bytes: which byte each character was.
 *
 * @param name the encoding's usual name
 * @param bytes character to byte, for bytes of 80 and more
 */
record Misreading(String name, Map<Character, Integer> bytes) {
  /** In this order of trust where two explain a text equally well. */
  private static final List<String> NAMES =
      List.of(
          "windows-1252", "windows-1250", "windows-1258", "x-MacRoman", "windows-1251", "IBM437");

  private static final List<Misreading> ALL = read();

  Misreading {
    bytes = Map.copyOf(bytes);
  }

  static List<Misreading> all() {
    return ALL;
  }

  /** The byte that was read as this character; -1 where this encoding has no such character. */
  int unread(char c) {
    return bytes.getOrDefault(c, -1);
  }

  /** True for the Windows code pages, which leave some bytes undefined. */
  boolean isWindows() {
    return name.startsWith("windows");
  }

  private static List<Misreading> read() {
    List<Misreading> all = new ArrayList<>();
    for (String name : NAMES) {
      if (Charset.isSupported(name)) {
        all.add(of(name));
      }
    }
    return List.copyOf(all);
  }

  private static Misreading of(String name) {
    Map<Character, Integer> bytes = new HashMap<>();
    Charset charset = Charset.forName(name);
    for (int value = 0x80; value < 0x100; value++) {
      if (name.startsWith("windows") && value < 0xA0) {
        // Latin-1 keeps these as control characters, and so do browsers where a byte is undefined.
        bytes.put((char) value, value);
      }
      String read = new String(new byte[] {(byte) value}, charset);
      if (!read.equals("\ufffd")) {
        bytes.put(read.charAt(0), value);
      }
    }
    return new Misreading(name.replace("x-", ""), bytes);
  }
}
