package parallax.distill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WordPiece (Wu et al. 2016) over small letters without accents, as the encoder was trained. */
final class WordPieces {
  private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}]");
  private static final int LONGEST = 256;
  private static final int HEX = 16;

  private final Map<String, Integer> ids = new HashMap<>();

  /** Reads the vocabulary of a tokenizer file as the encoder ships it. */
  WordPieces(String tokenizerJson) {
    Matcher entry = ENTRY.matcher(tokenizerJson.substring(tokenizerJson.indexOf("\"vocab\"") + 8));
    while (entry.find()) {
      ids.putIfAbsent(unescaped(entry.group(1)), Integer.parseInt(entry.group(2)));
    }
  }

  /** Ids of a text with the marks of beginning and end, at most 256. */
  long[] ids(String text) {
    List<Integer> found = new ArrayList<>();
    found.add(ids.get("[CLS]"));
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "");
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      found.addAll(pieces(part.group()));
    }
    List<Integer> cut = found.subList(0, Math.min(found.size(), LONGEST - 1));
    cut.add(ids.get("[SEP]"));
    return cut.stream().mapToLong(Integer::longValue).toArray();
  }

  private List<Integer> pieces(String word) {
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      while (end > start && !ids.containsKey(piece(word, start, end))) {
        end--;
      }
      if (end == start) {
        return List.of(ids.get("[UNK]"));
      }
      pieces.add(ids.get(piece(word, start, end)));
      start = end;
    }
    return pieces;
  }

  private static String piece(String word, int start, int end) {
    return (start == 0 ? "" : "##") + word.substring(start, end);
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String text =
                  code.length() > 1
                      ? String.valueOf((char) Integer.parseInt(code.substring(1), HEX))
                      : code;
              return Matcher.quoteReplacement(text);
            });
  }
}
