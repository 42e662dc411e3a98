package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What the fuzzer once found, and what it starts from, run through every target. */
class KeptInputsTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  @TestFactory
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  Stream<DynamicTest> kept_inputs_hold() {
    return Targets.all().entrySet().stream()
        .flatMap(target -> tests(target.getKey(), target.getValue().get()));
  }

  private static Stream<DynamicTest> tests(String target, Property property) {
    return inputs(target).stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    target + " " + input.getFileName(),
                    () -> property.check(Files.readAllBytes(input))));
  }

  private static List<Path> inputs(String target) {
    try (Stream<Path> files = Files.list(KEPT.resolve(target))) {
      List<Path> inputs = files.sorted().toList();
      assertThat(inputs).as("inputs kept for " + target).isNotEmpty();
      return inputs;
    } catch (IOException e) {
      throw new AssertionError("no folder of inputs for " + target, e);
    }
  }
}
