package parallax.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import parallax.model.Loaded;

/**
 * An article that is a row of a table or a line of JSON.
 *
 * @param table the file
 * @param line its number, from 1
 * @param values columns to cells
 */
record RowArticle(InputFile table, int line, Map<String, String> values) implements Piece {
  private static final byte[] NONE = new byte[0];

  @Override
  public String file() {
    return table.shown();
  }

  @Override
  public Raw raw() throws Unusable, IOException {
    Fields fields = new Fields(values, "given");
    Optional<String> text = fields.get("text");
    if (text.isPresent()) {
      if (text.get().length() > Decoder.LARGEST) {
        throw new Unusable("larger than 10 MB");
      }
      return new Raw(id(), Raw.Form.CELL, NONE, fields, Optional.empty());
    }
    String path = path().orElseThrow(() -> new Unusable("neither text nor path is given"));
    Path home = table.home();
    Optional<Path> file = TextFile.resolve(home, path);
    if (file.isEmpty() || TextFile.leaves(home, file.get())) {
      throw new Unusable("the path leaves the folder of its table: " + path);
    }
    return TextFile.raw(file.get(), id(), fields, Optional.empty());
  }

  @Override
  public Loaded.Rejected rejected(String reason) {
    return table.rejected(line, id(), reason);
  }

  @Override
  public String reason(IOException e) {
    return path().orElse("") + ": " + Unusable.unread(e);
  }

  @Override
  public int letters() {
    return values.values().stream().mapToInt(String::length).sum();
  }

  private Optional<String> path() {
    return given("path");
  }

  private String id() {
    return given("id")
        .or(() -> path().map(InputFile::withoutExtension))
        .orElseGet(() -> table.id() + "-" + line);
  }

  private Optional<String> given(String column) {
    return new Fields(values, "given").get(column);
  }
}
