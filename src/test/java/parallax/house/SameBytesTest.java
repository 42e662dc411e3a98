package parallax.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Same input, same bytes: nothing asks the machine for its time, language or luck. */
class SameBytesTest {
  private final JavaClasses code =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("parallax");

  @Test
  void nobody_reads_the_clock() {
    forbid(
        "the clock",
        access ->
            is(access, System.class, "currentTimeMillis", "nanoTime")
                || (owner(access).startsWith("java.time.") && access.getName().equals("now")));
  }

  @Test
  void nobody_asks_for_the_locale_or_charset_of_the_machine() {
    forbid(
        "the machine's locale, charset or time zone",
        access ->
            is(access, java.util.Locale.class, "getDefault")
                || is(access, java.nio.charset.Charset.class, "defaultCharset")
                || is(access, java.util.TimeZone.class, "getDefault")
                || is(access, java.time.ZoneId.class, "systemDefault")
                || is(access, String.class, "formatted"));
  }

  @Test
  void letters_and_numbers_are_written_in_a_named_locale() {
    forbid(
        "an implied locale or charset",
        access ->
            (is(access, String.class, "toLowerCase", "toUpperCase", "getBytes")
                    && parameters(access).isEmpty())
                || (is(access, String.class, "format")
                    && parameters(access).get(0).equals("java.lang.String"))
                || (is(access, String.class, "<init>")
                    && parameters(access).equals(List.of("[B"))));
  }

  @Test
  void digits_come_from_strict_arithmetic() {
    Set<String> loose =
        Set.of("exp", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "cbrt", "expm1", "atan");
    forbid(
        "Math functions that differ between processors; StrictMath has the same",
        access -> owner(access).equals("java.lang.Math") && loose.contains(access.getName()));
  }

  @Test
  void chance_has_a_seed() {
    forbid(
        "unseeded chance",
        access ->
            is(access, Math.class, "random")
                || is(access, java.util.UUID.class, "randomUUID")
                || (is(access, java.util.Random.class, "<init>") && parameters(access).isEmpty()));
  }

  private void forbid(String what, java.util.function.Predicate<JavaAccess<?>> found) {
    ArchRuleDefinition.noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.describe(what, found))
        .because("two runs over the same input must give the same bytes")
        .check(code);
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String... names) {
    return owner(access).equals(owner.getName()) && List.of(names).contains(access.getName());
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static List<String> parameters(JavaAccess<?> access) {
    if (access.getTarget()
        instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit) {
      return unit.getRawParameterTypes().stream().map(type -> type.getName()).toList();
    }
    return List.of("not a call");
  }
}
