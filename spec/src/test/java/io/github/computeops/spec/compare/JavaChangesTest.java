package io.github.computeops.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The impact of small changes on callers. */
class JavaChangesTest {
  @TempDir private Path folder;

  private Path jar(String name, String source) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name));
    Path file = Files.writeString(folder.resolve("A.java"), "package p; " + source);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), file.toString());
    assertEquals(0, failed);
    Path jar = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, entries);
      }
    }
    return jar;
  }

  private JavaChanges changes(String before, String after) throws IOException {
    return JavaChanges.between(jar("before", before), jar("after", after));
  }

  @Test
  void anAddedInterfaceMethodIsCompatible() throws IOException {
    JavaChanges changes = changes("public interface A {}", "public interface A { void b(); }");
    assertEquals(Impact.COMPATIBLE, changes.worst());
    assertEquals(VersionBump.MINOR, VersionBump.of(changes));
  }

  @Test
  void anotherReturnTypeBreaksBinaries() throws IOException {
    JavaChanges changes =
        changes(
            "public final class A { public int b() { return 0; } }",
            "public final class A { public long b() { return 0; } }");
    assertEquals(
        List.of(Impact.BINARY_BREAKING), changes.all().stream().map(JavaChange::impact).toList());
    assertEquals("A.b", changes.all().get(0).shown());
    assertEquals(VersionBump.MAJOR, VersionBump.of(changes));
  }

  @Test
  void aChangeThatOnlyTheListingsShowBreaksSources() throws IOException {
    Path before =
        Files.writeString(
            folder.resolve("before.txt"),
            "model.A is class of []\nmodel.A.B#c(List<String>): Optional<Long>\nmodel.A#d() abstract: void\n");
    Path after =
        Files.writeString(
            folder.resolve("after.txt"),
            "model.A.B#c(List<Long>): Optional<Long>\nmodel.A#d(): void\n");
    JavaChanges changes = new JavaChanges(true, List.of(), 0).withListed(before, after);
    assertEquals(
        List.of(
            new JavaChange(
                "io.github.computeops.model.A",
                "B",
                "c",
                "SIGNATURE_CHANGED",
                Impact.SOURCE_BREAKING)),
        changes.all());
  }

  @Test
  void equalJarsHaveNoChanges() throws IOException {
    JavaChanges changes = changes("public class A {}", "public class A {}");
    assertEquals(new JavaChanges(true, List.of(), 0), changes);
    assertEquals(VersionBump.PATCH, VersionBump.of(changes));
  }
}
