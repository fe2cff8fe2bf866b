package io.github.computeops.build.surface;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurfaceGateTest {
  private static final String MARK = "@io.github.computeops.internal.Internal ";
  @TempDir private Path folder;
  private Path classes;
  private Path listing;

  @BeforeEach
  void compileTheMark() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    listing = folder.resolve("api.txt");
    compile(
        "io.github.computeops.internal.Internal",
        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " public @interface Internal {}");
  }

  @Test
  void acceptWritesEveryPublicTypeAndMember() throws IOException {
    compile(
        "io.github.computeops.harbour.Ship",
        """
        public abstract class Ship<T extends Comparable<T>> implements Comparable<Ship<T>> {
          public static final java.util.List<String> FLAGS = null;
          protected Ship(T name) {}
          public abstract java.util.concurrent.Future<T> sail(java.time.Instant at, feign.Client... by);
          protected void sink() {}
          void rust() {}
          private int age;
          public enum Size { SMALL }
        }
        """,
        "feign.Client",
        "public interface Client {}");
    gate(true);
    assertEquals(
        List.of(
            "feign.Client is abstract interface of []",
            "harbour.Ship is abstract class of [Object, Comparable<harbour.Ship<T>>]",
            "harbour.Ship#FLAGS static: List<String>",
            "harbour.Ship#new(T)",
            "harbour.Ship#sail(Instant, feign.Client[]) abstract: java.util.concurrent.Future<T>",
            "harbour.Ship#sink(): void",
            "harbour.Ship.Size is final enum of [Enum<harbour.Ship.Size>]",
            "harbour.Ship.Size#SMALL static: harbour.Ship.Size",
            "harbour.Ship.Size#valueOf(String) static: harbour.Ship.Size",
            "harbour.Ship.Size#values() static: harbour.Ship.Size[]"),
        Files.readAllLines(listing));
  }

  @Test
  void whatIsMarkedOrInAnInternalPackageIsLeftOut() throws IOException {
    compile(
        "io.github.computeops.internal.hold.Hold",
        "public class Hold {}",
        "io.github.computeops.Keel",
        MARK + "public final class Keel { public static class Bolt { public void turn() {} } }",
        "io.github.computeops.Bow",
        "public final class Bow { private Bow() {} "
            + MARK
            + "public static Bow make() { return null; } "
            + MARK
            + "public static final int X = 1; public void rise() {} }",
        "io.github.computeops.Hull",
        "class Hull { public void leak() {} }");
    gate(true);
    assertEquals(
        List.of("Bow is final class of [Object]", "Bow#rise(): void"), Files.readAllLines(listing));
  }

  @Test
  void protectedMembersCountOnlyWhereCallersCanExtend() throws IOException {
    compile(
        "io.github.computeops.Model",
        "public abstract class Model { "
            + MARK
            + "protected Model() {} protected void read() {} public void show() {} }",
        "io.github.computeops.Ferry",
        "public final class Ferry extends Model { protected void read() {} }",
        "io.github.computeops.Part",
        "public sealed class Part permits Leaf { protected void read() {} }",
        "io.github.computeops.Leaf",
        "public non-sealed class Leaf extends Part { protected void read() {} }");
    gate(true);
    assertEquals(
        List.of(
            "Ferry is final class of [Model]",
            "Ferry#new()",
            "Leaf is class of [Part]",
            "Leaf#new()",
            "Leaf#read(): void",
            "Model is abstract class of [Object]",
            "Model#show(): void",
            "Part is sealed class of [Object]",
            "Part#new()"),
        Files.readAllLines(listing));
  }

  @Test
  void membersOfAHiddenSuperclassCountAsThoseOfTheClass() throws IOException {
    compile(
        "io.github.computeops.Hull",
        "abstract class Hull implements Runnable { public Hull() {} public void run() {}"
            + " public abstract void pull(); void leak() {} }",
        "io.github.computeops.Tug",
        "public final class Tug extends Hull { Tug() {} public void pull() {} }");
    gate(true);
    assertEquals(
        List.of("Tug is final class of [Object, Runnable]", "Tug#pull(): void", "Tug#run(): void"),
        Files.readAllLines(listing));
  }

  @Test
  void aSurfaceAsListedPasses() throws IOException {
    compile("io.github.computeops.Ship", "public interface Ship { void sail(); }");
    gate(true);
    assertDoesNotThrow(() -> gate(false));
  }

  @Test
  void driftNamesTheLinesRemovedAndAdded() throws IOException {
    compile("io.github.computeops.Ship", "public interface Ship { void sail(); void stop(); }");
    gate(true);
    compile(
        "io.github.computeops.Ship", "public interface Ship { void sail(int to); void stop(); }");
    String message = drift();
    assertTrue(message.startsWith("The public surface differs from "), message);
    assertEquals(
        List.of("- Ship#sail() abstract: void", "+ Ship#sail(int) abstract: void"),
        message.lines().filter(line -> line.matches("[-+] .*")).toList());
    assertTrue(message.contains("api.txt: 1 lines removed, 1 added."), message);
    assertTrue(message.contains(" -am compile -Dapi.accept=true"), message);
  }

  @Test
  void withoutAListingAllIsNewAndTheFirstLinesAreShown() throws IOException {
    StringBuilder ship = new StringBuilder("public interface Ship {");
    for (int i = 10; i < 60; i++) {
      ship.append("void go").append(i).append("();");
    }
    compile("io.github.computeops.Ship", ship + "}");
    String message = drift();
    assertTrue(message.contains(": 0 lines removed, 51 added."), message);
    assertTrue(message.contains("\n+ Ship#go48() abstract: void\n+ and 11 more\n"), message);
  }

  private String drift() {
    return assertThrows(SurfaceDriftException.class, () -> gate(false)).getMessage();
  }

  private void gate(boolean accept) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      thread.setContextClassLoader(loader);
      SurfaceGate.main(
          new String[] {classes.toString(), listing.toString(), String.valueOf(accept)});
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Compiles classes, each given by its name and its declaration. */
  private void compile(String... sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classes.toString()));
    for (int i = 0; i < sources.length; i += 2) {
      int dot = sources[i].lastIndexOf('.');
      Path file = folder.resolve(sources[i].replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      String declared = "package " + sources[i].substring(0, dot) + "; " + sources[i + 1];
      Files.writeString(file, declared);
      arguments.add(file.toString());
    }
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, failed);
  }
}
