package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** What is generated from a description, compiled. */
record GeneratedJar(Path folder) {
  /** Feign implements the interfaces, so callers do not notice what they have to implement. */
  private static final Set<JApiCompatibilityChangeType> UNNOTICED =
      Set.of(
          JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT);

  static GeneratedJar of(ObjectNode description, List<JavaName> names, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("description.json");
    new ObjectMapper().writeValue(file.toFile(), description);
    Path memory = folder.resolve("names.txt");
    Files.write(memory, names.stream().map(n -> n.pointer() + "\t" + n.name()).toList());
    Generation.of(file, memory, folder.resolve("sources"));
    GeneratedJar jar = new GeneratedJar(folder);
    Files.createDirectories(jar.classes());
    assertEquals(List.of(), Compilation.diagnostics(jar.classes(), folder.resolve("sources")));
    jar.pack();
    return jar;
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private void pack() throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file()));
        Stream<Path> walk = Files.walk(classes())) {
      for (Path each : walk.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes().relativize(each).toString().replace('\\', '/')));
        Files.copy(each, (OutputStream) jar);
      }
    }
  }

  private Path file() {
    return folder.resolve("generated.jar");
  }

  /** What breaks callers of this in a later one, as japicmp sees it. */
  List<String> breaksIn(GeneratedJar later) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    return new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(file().toFile(), ""),
                new JApiCmpArchive(later.file().toFile(), ""))
            .stream()
            .flatMap(GeneratedJar::breaks)
            .toList();
  }

  private static Stream<String> breaks(JApiClass type) {
    return Stream.of(Stream.of(type), type.getFields().stream(), type.getMethods().stream())
        .flatMap(members -> members.map(JApiCompatibility.class::cast))
        .flatMap(member -> member.getCompatibilityChanges().stream())
        .filter(GeneratedJar::isBreak)
        .map(change -> type.getFullyQualifiedName() + ": " + change.getType());
  }

  private static boolean isBreak(JApiCompatibilityChange change) {
    return !(change.isBinaryCompatible() && change.isSourceCompatible())
        && !UNNOTICED.contains(change.getType());
  }

  /** Compiles a caller against this, and runs it with a later one. */
  String callerRunsWith(GeneratedJar later) throws IOException {
    Path caller = folder.resolve("caller");
    Files.createDirectories(caller.resolve("classes"));
    Files.copy(
        Path.of("src", "test", "resources", "caller", "Caller.java.txt"),
        caller.resolve("Caller.java"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(
        List.of(), Compilation.diagnostics(caller.resolve("classes"), List.of(classes()), caller));
    URL[] path = {caller.resolve("classes/").toUri().toURL(), later.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path)) {
      return (String) loader.loadClass("Caller").getMethod("run").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
