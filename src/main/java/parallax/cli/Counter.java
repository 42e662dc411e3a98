package parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.model.Loaded;
import picocli.CommandLine.Model.CommandSpec;

/** Counts what was read and rejected, and says so at the end. */
final class Counter {
  private static final int SHOWN = 20;

  private final List<Loaded.Rejected> shown = new ArrayList<>();
  private int read;
  private int rejected;

  void read() {
    read++;
  }

  void rejected(Loaded.Rejected input) {
    rejected++;
    if (shown.size() < SHOWN) {
      shown.add(input);
    }
  }

  int exitCode() {
    return read == 0 ? Failure.NO_INPUT : 0;
  }

  void report(CommandSpec spec, CommonOptions common, Path output) {
    var err = spec.commandLine().getErr();
    shown.forEach(input -> err.println("parallax: rejected " + describe(input)));
    if (rejected > SHOWN) {
      err.println("parallax: and " + (rejected - SHOWN) + " more rejected");
    }
    if (read == 0) {
      err.println(
          "parallax: no usable article in the input; .txt, .md, .html, .csv and .jsonl are read");
    } else if (!common.quiet) {
      spec.commandLine()
          .getOut()
          .println(
              read
                  + (read == 1 ? " article" : " articles")
                  + " read, "
                  + rejected
                  + " rejected: "
                  + output);
    }
  }

  static String describe(Loaded.Rejected input) {
    String line = input.line() > 0 ? " line " + input.line() : "";
    return input.file() + line + ": " + input.reason();
  }
}
