package io.masar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the packages to the arrows of {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "io.masar", importOptions = DoNotIncludeTests.class)
final class ArchitectureTests {

  /** As on the page, letter for letter. */
  private static final String ARROWS =
      """
      cli     --> everything below
      extract.gap --> extract, extract.frame, extract.reference, extract.page, mapping, article, time, text, claim
      extract --> extract.relation, extract.frame, extract.identity, extract.reference, extract.name, extract.page, mapping, article, time, text, claim
      extract.relation --> extract.reference, extract.name, extract.page, mapping, article, time, text, claim
      extract.frame --> extract.status, extract.reference, extract.clause, extract.page, mapping, article, time, text, claim
      extract.identity --> extract.reference, extract.name, extract.page, mapping, article, time, text, claim
      extract.reference, extract.status --> extract.clause, extract.page, mapping, article, time, text, claim
      extract.clause, extract.name --> extract.page, mapping, article, time, text, claim
      extract.page --> mapping, article, time, text, claim
      evaluate--> export, claim, time
      mapping --> time, text, cypher, claim
      store   --> query, cypher, fact, element, claim
      export  --> query, element, claim
      browser --> query, cypher
      query   --> cypher, text
      fact    --> claim
      time    --> text
      text, claim, article, cypher, element --> only the root
      """;

  @ArchTest
  static void thePageShowsTheseArrows(JavaClasses all) throws IOException {
    assertThat(Files.readString(Path.of("docs/architecture.md"))).contains("```\n" + ARROWS);
  }

  @ArchTest
  static void packagesFollowTheArrows(JavaClasses all) {
    ARROWS.lines().flatMap(ArchitectureTests::rules).forEach(rule -> rule.check(all));
  }

  @ArchTest
  static void everyPackageHasItsArrow(JavaClasses all) {
    Set<String> found =
        all.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    found.remove("io.masar");
    assertThat(packages(ARROWS.lines().flatMap(l -> names(l.split("-->")[0]).stream()).toList()))
        .containsAll(found);
  }

  @ArchTest
  static final ArchRule theRootStandsAlone =
      classes()
          .that()
          .resideInAPackage("io.masar")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("io.masar").or(resideOutsideOfPackage("io.masar..")));

  @ArchTest
  static final ArchRule onlyTheStoreKnowsNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.masar.store")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule onlyTheCommandLineUsesStandardStreams =
      noClasses().that().resideOutsideOfPackage("io.masar.cli").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.masar.cli")
          .should()
          .callMethod(System.class, "exit", int.class);

  /** {@return one rule for each package left of the arrow} */
  private static Stream<ArchRule> rules(String arrow) {
    String[] sides = arrow.split("-->");
    List<String> allowed =
        switch (sides[1].strip()) {
          case "everything below" -> List.of("*..");
          case "only the root" -> List.of();
          default -> names(sides[1]);
        };
    return names(sides[0]).stream().map(name -> rule(name, allowed));
  }

  private static ArchRule rule(String name, List<String> allowed) {
    return classes()
        .that()
        .resideInAPackage("io.masar." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("io.masar", "io.masar." + name)
                .or(resideInAnyPackage(packages(allowed).toArray(String[]::new)))
                .or(resideOutsideOfPackage("io.masar..")))
        .allowEmptyShould(true);
  }

  private static List<String> packages(List<String> names) {
    return names.stream().map(name -> "io.masar." + name).toList();
  }

  private static List<String> names(String side) {
    return Arrays.stream(side.split(",")).map(String::strip).toList();
  }
}
