package parallax.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Budgets and customs of the source text, where the compiler has no word. */
class SourceTest {
  /** The program, and what a profile adds to it. */
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/spark/java"));

  private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  @Test
  void a_file_is_at_most_250_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : javaFiles(List.of(Path.of("src")))) {
      int lines = Files.readAllLines(file).size();
      if (lines > 250) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).as("files over 250 lines").isEmpty();
  }

  @Test
  void a_method_is_at_most_40_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(javaFiles()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new TreeScanner<Void, String>() {
          @Override
          public Void visitClass(ClassTree node, String owner) {
            return super.visitClass(node, node.getSimpleName().toString());
          }

          @Override
          public Void visitMethod(MethodTree node, String owner) {
            long end = positions.getEndPosition(unit, node);
            if (end >= 0) {
              long lines =
                  unit.getLineMap().getLineNumber(end)
                      - unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node))
                      + 1;
              if (lines > 40) {
                tooLong.add(owner + "." + node.getName() + ": " + lines);
              }
            }
            return super.visitMethod(node, owner);
          }
        }.scan(unit, "");
      }
    }
    assertThat(tooLong).as("methods over 40 lines").isEmpty();
  }

  @Test
  void every_package_says_its_job_in_one_sentence() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path folder : packages()) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info)) {
        wrong.add(folder + ": no package-info");
        continue;
      }
      String text = Files.readString(info);
      if (!text.contains("@NullMarked") || !text.contains("{@link") || job(text).isEmpty()) {
        wrong.add(
            folder + ": needs @NullMarked and one sentence that links the type to start from");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_readme_lists_every_package_with_its_job() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Path folder : packages()) {
      String name =
          folder.subpath(3, folder.getNameCount()).toString().replace('/', '.').replace('\\', '.');
      String row =
          "| `" + name + "` | " + job(Files.readString(folder.resolve("package-info.java")));
      assertThat(readme).as("a row of the README's table of packages").contains(row);
    }
  }

  @Test
  void nothing_is_left_behind() throws IOException {
    Pattern left =
        Pattern.compile("\\b(TODO|FIXME|XXX)\\b|printStackTrace|@SuppressWarnings\\(\"all");
    List<String> found = new ArrayList<>();
    for (Path file : javaFiles()) {
      Matcher matcher = left.matcher(Files.readString(file));
      if (matcher.find()) {
        found.add(file + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  /** The first sentence of a package's doc without the pointer to its first type. */
  private static String job(String packageInfo) {
    Matcher doc = DOC.matcher(packageInfo);
    if (!doc.find()) {
      return "";
    }
    String flat = doc.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    return flat.replaceAll("[;,:.] *[Ss]tart (at|with|from) \\{@link.*", "").strip();
  }

  private static List<Path> javaFiles() throws IOException {
    return javaFiles(ROOTS);
  }

  private static List<Path> javaFiles(List<Path> roots) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static List<Path> packages() throws IOException {
    return javaFiles().stream().map(Path::getParent).distinct().sorted().toList();
  }
}
