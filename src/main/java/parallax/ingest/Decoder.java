package parallax.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: UTF-8 first, UTF-16 by its byte-order mark or its zero bytes, UTF-8 with a few
 * foreign bytes, else the encoding that ICU's detector finds. A byte-order mark is dropped and not
 * counted; line ends stay as they are.
 */
final class Decoder {
  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_-]{2,30})");
  static final int LARGEST = 10 * 1024 * 1024;

  private Decoder() {}

  /** A file's bytes; refuses what is too large. */
  static byte[] bytes(Path file) throws IOException, Unusable {
    if (Files.size(file) > LARGEST) {
      throw new Unusable("larger than 10 MB");
    }
    return Files.readAllBytes(file);
  }

  /** A page's text: as any other, but for an encoding that the page names and UTF-8 refuses. */
  static String page(byte[] bytes) throws Unusable {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(head);
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    if (!marked && named.find() && isOther(named.group(1)) && !isUtf8(bytes)) {
      return text(new String(bytes, Charset.forName(named.group(1))));
    }
    return decode(bytes);
  }

  private static boolean isOther(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean latin = lower.equals("iso-8859-1") || lower.equals("us-ascii");
    return !latin && !lower.startsWith("utf") && Charset.isSupported(name);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A file's text; refuses what is empty or no text. */
  static String decode(byte[] bytes) throws Unusable {
    if (bytes.length == 0) {
      throw new Unusable("empty");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    refuseKnownFormats(bytes);
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return text.indexOf('\0') >= 0 ? utf16(bytes) : text(text);
    } catch (CharacterCodingException e) {
      return text(other(bytes));
    }
  }

  /** Latin text in UTF-16 without a mark has a zero in nearly every second byte. */
  private static String utf16(byte[] bytes) throws Unusable {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int half = bytes.length / 2;
    if (bytes.length % 2 == 0 && zeros[1] > 0.7 * half && zeros[0] < 0.1 * half) {
      return text(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (bytes.length % 2 == 0 && zeros[0] > 0.7 * half && zeros[1] < 0.1 * half) {
      return text(new String(bytes, StandardCharsets.UTF_16BE));
    }
    throw new Unusable("binary, not a text");
  }

  /** Not UTF-8: ICU's guess where it names an encoding of another script, else windows-1252. */
  private static String other(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long foreign = utf8.chars().filter(c -> c == '\ufffd').count();
    long right = utf8.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
    if (foreign * 3 <= right) {
      // One bad byte must not turn every good quotation mark into three wrong characters.
      return utf8;
    }
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean latin1 = match == null || match.getName().startsWith("ISO-8859-1");
    String name =
        latin1 || !Charset.isSupported(match.getName()) ? "windows-1252" : match.getName();
    return new String(bytes, Charset.forName(name));
  }

  private static void refuseKnownFormats(byte[] bytes) throws Unusable {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw new Unusable("a PDF, not a text");
    }
    if (startsWith(bytes, 0x1F, 0x8B)) {
      throw new Unusable("packed by gzip, not a text");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new Unusable("a ZIP or office document, not a text");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unusable("an office document, not a text");
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new Unusable("a rich text document, not a plain text");
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || startsWith(bytes, 'G', 'I', 'F', '8')) {
      throw new Unusable("a picture, not a text");
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Refuses text with control characters that no text has. */
  static String text(String text) throws Unusable {
    long control =
        text.chars()
            .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
            .count();
    if (text.indexOf('\0') >= 0 || control * 20 > text.length()) {
      throw new Unusable("binary, not a text");
    }
    if (text.chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff')) {
      throw new Unusable("empty");
    }
    return text;
  }
}
