package io.github.computeops.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which. */
class ArchitectureTest {
  private static final String ROOT = "io.github.computeops.simulator";
  private static final List<String> PACKAGES =
      List.of(
          "resources",
          "page",
          "ahs",
          "metrics",
          "approvals",
          "groups",
          "operations",
          "webhooks",
          "schedules",
          "jobs",
          "time",
          "engine",
          "validation",
          "sample",
          "description",
          "query",
          "auth",
          "fleet",
          "http");
  private static final JavaClasses SIMULATOR =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @ParameterizedTest
  @CsvSource({
    "resources, ahs metrics approvals groups operations webhooks schedules jobs time engine validation description query fleet http",
    "ahs, time engine http",
    "metrics, time engine query http",
    "approvals, jobs time engine http",
    "groups, engine fleet http",
    "operations, time engine description http",
    "page, jobs engine http",
    "jobs, groups time engine query fleet http",
    "schedules, time engine http",
    "webhooks, time engine query http",
    "time, ''",
    "engine, validation sample description query http",
    "validation, description",
    "sample, description",
    "description, ''",
    "query, http",
    "auth, http",
    "fleet, ''",
    "http, ''"
  })
  void packageUsesOnlyThoseBelowIt(String name, String below) {
    Stream<String> others =
        PACKAGES.stream()
            .filter(other -> !other.equals(name) && !List.of(below.split(" ")).contains(other))
            .map(ArchitectureTest::internal);
    noClasses()
        .that()
        .resideInAPackage(internal(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Stream.concat(Stream.of(ROOT), others).toArray(String[]::new))
        .check(SIMULATOR);
  }

  /** Programs without JUnit load no class of it. */
  @Test
  void onlyTheExtensionUsesJUnit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".junit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", ROOT + ".junit")
        .check(SIMULATOR);
  }

  /** Nor do they load the parser of the command line. */
  @Test
  void onlyTheProgramUsesPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.standalone")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", ROOT + ".internal.standalone")
        .check(SIMULATOR);
  }

  @Test
  void everyPackageIsKnownHere() {
    List<String> found =
        SIMULATOR.stream().map(JavaClass::getPackageName).distinct().sorted().toList();
    assertEquals(
        Stream.concat(
                Stream.of(ROOT, ROOT + ".junit", ROOT + ".internal.standalone"),
                PACKAGES.stream().map(ArchitectureTest::internal))
            .sorted()
            .toList(),
        found);
  }

  @Test
  void rootHasWhatUsersTypeAndNothingElse() {
    assertEquals(
        List.of(
            "Builder",
            "Fault",
            "QuotaHeaders",
            "ReceivedRequest",
            "ReceivedRequests",
            "Role",
            "SimulatedJobOutcome",
            "SimulatedOperationOutcome",
            "Simulator",
            "SimulatorBuilder"),
        open(ROOT));
  }

  @Test
  void fleetAndItsFirmwareAreTheOnlyWaysIntoTheirPackage() {
    assertEquals(List.of("FirmwareBundle", "FirmwareBundles", "Fleet"), open(internal("fleet")));
  }

  private static String internal(String name) {
    return ROOT + ".internal." + name;
  }

  private static List<String> open(String name) {
    return SIMULATOR.stream()
        .filter(type -> type.getPackageName().equals(name))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }
}
