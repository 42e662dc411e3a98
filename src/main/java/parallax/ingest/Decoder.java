package parallax.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to text: UTF-8 first, UTF-16 by its byte-order mark, else windows-1252. A byte-order mark
 * is dropped and not counted; line ends stay as they are.
 */
final class Decoder {
  static final int LARGEST = 10 * 1024 * 1024;

  private Decoder() {}

  /** A file's text; refuses what is empty, too large or no text. */
  static String read(Path file) throws IOException, Unusable {
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new Unusable("larger than 10 MB");
    }
    return decode(Files.readAllBytes(file));
  }

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
      return text(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return text(new String(bytes, Charset.forName("windows-1252")));
    }
  }

  private static void refuseKnownFormats(byte[] bytes) throws Unusable {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw new Unusable("a PDF, not a text");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new Unusable("a ZIP or office document, not a text");
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
    if (text.isBlank()) {
      throw new Unusable("empty");
    }
    return text;
  }
}
