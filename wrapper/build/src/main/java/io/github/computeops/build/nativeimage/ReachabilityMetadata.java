package io.github.computeops.build.nativeimage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what GraalVM's Native Image has to know of a jar and cannot see: which interfaces become
 * proxies, what is found by reflection, and which resources are read.
 */
public final class ReachabilityMetadata {
  private static final String FILE = "reachability-metadata.json";

  private ReachabilityMetadata() {}

  /**
   * Writes the metadata among compiled classes.
   *
   * @param args the folder of classes, which the context class loader can load; the group and the
   *     artifact
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path folder = classes.resolve("META-INF/native-image").resolve(args[1]).resolve(args[2]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(FILE), of(classes));
  }

  static String of(Path classes) throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<ReflectiveUse> uses = ReflectiveUse.in(classes, loader);
    return "{\n"
        + list("reflection", uses.stream().map(ReflectiveUse::json))
        + ",\n"
        + list("resources", resources(classes))
        + "\n}\n";
  }

  private static String list(String name, Stream<String> lines) {
    return "  \""
        + name
        + "\": [\n"
        + lines.map(line -> "    " + line).collect(Collectors.joining(",\n"))
        + "\n  ]";
  }

  /** Those that a class reads are beside it. */
  private static Stream<String> resources(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
          .sorted()
          .map(name -> "{\"glob\": \"" + name + "\"}")
          .toList()
          .stream();
    }
  }
}
