package parallax.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Who may know whom. Every rule says why it is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  /** The stages: each knows the model and the tools, never another stage. */
  private static final List<String> STAGES =
      List.of(
          "ingest",
          "nlp",
          "attribution",
          "sourcing",
          "metric",
          "event",
          "align",
          "framing",
          "compare",
          "report");

  /** Small tools that any stage may use. */
  private static final List<String> TOOLS =
      List.of("table", "json", "markdown", "template", "lexicon", "vector", "cache");

  /** The one package that may use a library. */
  private static final Map<String, String> HOMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("picocli..", "cli"),
              Map.entry("me.tongfei..", "cli"),
              Map.entry("org.jsoup..", "ingest"),
              Map.entry("com.ibm.icu..", "ingest"),
              Map.entry("org.apache.commons.csv..", "table"),
              Map.entry("com.fasterxml..", "json"),
              Map.entry("com.vladsch..", "markdown"),
              Map.entry("freemarker..", "template"),
              Map.entry("opennlp..", "nlp"),
              Map.entry("com.github.difflib..", "report"),
              Map.entry("org.apache.commons.statistics..", "compare"),
              Map.entry("org.apache.spark..", "spark"),
              Map.entry("org.apache.hadoop..", "spark"),
              Map.entry("scala..", "spark")));

  private JavaClasses code = new ClassFileImporter().importPackages();

  @BeforeAll
  void read_the_compiled_classes() {
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parallax");
  }

  @TestFactory
  Stream<DynamicTest> a_library_lives_in_one_package() {
    return HOMES.entrySet().stream()
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.getKey() + " only in parallax." + home.getValue(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage("parallax." + home.getValue())
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(home.getKey())
                            .because("a library is replaced in one place")
                            .allowEmptyShould(true)
                            .check(code)));
  }

  @Test
  void no_public_method_shows_the_type_of_a_library() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("parallax.cli")
        .should(useNoTypeOfALibrary())
        .because("what a package offers must outlive the library behind it")
        .check(code);
  }

  private static ArchCondition<JavaMethod> useNoTypeOfALibrary() {
    return new ArchCondition<>("use no type of a library in its signature") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(type -> HOMES.keySet().stream().anyMatch(p -> resideInAPackage(p).test(type)))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  @Test
  void the_model_stands_on_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage("parallax.model")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "parallax.model", "org.jspecify.."))
        .because("everything depends on the nouns, so they depend on nothing")
        .check(code);
  }

  @TestFactory
  Stream<DynamicTest> a_stage_knows_the_model_and_the_tools_alone() {
    return STAGES.stream()
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("parallax." + stage)
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage("parallax..").and(not(allowedFor(stage))))
                            .because("only Pipeline knows the order of the stages")
                            .allowEmptyShould(true)
                            .check(code)));
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> allowedFor(String own) {
    String[] allowed =
        Stream.concat(Stream.of("model", own), TOOLS.stream())
            .map(name -> "parallax." + name)
            .toArray(String[]::new);
    return resideInAnyPackage(allowed);
  }

  @Test
  void the_tools_know_the_model_and_each_other_alone() {
    String[] tools = TOOLS.stream().map(name -> "parallax." + name).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(tools)
        .should()
        .dependOnClassesThat(
            resideInAPackage("parallax..")
                .and(not(resideInAnyPackage(tools)))
                .and(not(resideInAPackage("parallax.model"))))
        .because("a tool that knows a stage is a stage")
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void packages_form_no_cycle() {
    slices()
        .matching("parallax.(*)..")
        .should()
        .beFreeOfCycles()
        .because("data flows one way")
        .check(code);
  }

  @Test
  void only_the_command_line_speaks_to_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("parallax.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a stage that prints can't be used in a test or a cluster")
        .check(code);
  }

  @Test
  void fields_are_final() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("parallax.cli")
        .should()
        .beFinal()
        .because("what never changes can be shared between threads; picocli alone needs fields")
        .check(code);
  }

  @Test
  void nobody_has_setters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(alwaysTrue())
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("a finished record replaces a half-filled object")
        .check(code);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
        .because("such a name collects what has no place")
        .check(code);
  }
}
