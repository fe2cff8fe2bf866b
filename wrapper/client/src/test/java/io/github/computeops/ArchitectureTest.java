package io.github.computeops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which. */
class ArchitectureTest {
  private static final String ROOT = "io.github.computeops";
  private static final String INTERNAL = ROOT + ".internal.";
  private static final JavaClasses CLIENT =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void packagesHaveNoCircle() {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CLIENT);
  }

  @Test
  void nothingUsesTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLIENT);
  }

  @Test
  void roomsUseOnlyTheRoomsBelowThem() {
    below("work", "transfer", "http", "time", "check");
    below(
        "call",
        "concurrent",
        "auth",
        "logging",
        "ratelimit",
        "retry",
        "transfer",
        "transport",
        "http",
        "time",
        "check");
    below("files", "work", "transfer", "http", "time", "check");
    below("transfer", "retry", "http", "check");
    below("concurrent", "time", "check");
    below("auth", "sharing", "retry", "http", "time", "check");
    below("ratelimit", "sharing", "http", "time");
    below("sharing", "time");
    below("retry", "http", "time");
    below("transport", "http", "time", "check");
    below("logging", "http");
    below("time", "http");
    below("http");
    below("check");
  }

  /** The runtime's own internal packages are below all rooms. */
  private static void below(String room, String... rooms) {
    String[] others =
        Stream.of(
                "work",
                "call",
                "concurrent",
                "auth",
                "files",
                "logging",
                "ratelimit",
                "sharing",
                "retry",
                "transfer",
                "transport",
                "http",
                "time",
                "check")
            .filter(other -> !other.equals(room) && !List.of(rooms).contains(other))
            .map(other -> INTERNAL + other)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(INTERNAL + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLIENT);
  }

  @Test
  void librariesAreInNoSignatureOfTheApi() {
    List<String> found =
        CLIENT.stream()
            .filter(type -> !type.getPackageName().startsWith(INTERNAL))
            .filter(isOpen())
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(ArchitectureTest::isOpen)
            .filter(ArchitectureTest::namesALibrary)
            .map(JavaCodeUnit::getFullName)
            .toList();
    assertEquals(List.of(ROOT + ".ComputeOps$Builder.transport(feign.Client)"), found);
  }

  /** A record cannot get another component without breaking those who make or match one. */
  @Test
  void noTypeOfTheApiIsARecord() {
    List<String> found =
        CLIENT.stream()
            .filter(type -> !type.getPackageName().startsWith(INTERNAL))
            .filter(isOpen())
            .filter(JavaClass::isRecord)
            .map(JavaClass::getFullName)
            .toList();
    assertEquals(List.of(), found);
  }

  private static Predicate<JavaClass> isOpen() {
    return type -> type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isOpen(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean namesALibrary(JavaCodeUnit unit) {
    return Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
        .map(type -> type.getName())
        .anyMatch(
            name ->
                name.startsWith("feign.")
                    || name.startsWith("tools.jackson.")
                    || name.startsWith("io.github.resilience4j.")
                    || name.startsWith(INTERNAL));
  }

  @Test
  void rootHasAtMostSixteenPublicTypes() {
    List<String> open =
        CLIENT.stream()
            .filter(type -> type.getPackageName().equals(ROOT) && !type.isNestedClass())
            .filter(isOpen())
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
    assertTrue(open.size() <= 16, open.toString());
  }

  @Test
  void onlyTheSleeperSleepsAndOnlyTimeReadsTheClock() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLIENT);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLIENT);
    noClasses().should().callMethod(java.time.Instant.class, "now").check(CLIENT);
  }

  @Test
  void exceptionsAreInTheirPackage() {
    classes()
        .that()
        .areAssignableTo(io.github.computeops.failure.ComputeOpsException.class)
        .should()
        .resideInAPackage(ROOT + ".error")
        .check(CLIENT);
  }

  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
