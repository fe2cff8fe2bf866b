package io.github.computeops.pipeline;

import io.github.computeops.spec.Prepare;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Makes a jar of interfaces and models from the description of any service, with a package and
 * coordinates of its own.
 */
public final class OtherService {
  private static final String OURS = "io.github.computeops";

  private final Map<String, String> given;
  private final PrintStream out;

  OtherService(Map<String, String> given, PrintStream out) {
    this.given = given;
    this.out = out;
  }

  /**
   * Runs the command.
   *
   * @param args the settings, each {@code name=value}: the description and, if there is one, the
   *     overlay; the package; the coordinates; the file that remembers Java names, if there is one;
   *     the folder to write to; and the version of the runtime
   * @throws IOException if a file cannot be written
   * @throws SpecException if a setting is wrong, or the description cannot be generated from
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> given = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String value = arg.substring(equals + 1).strip();
      if (!value.isEmpty() && !value.startsWith("${")) {
        given.put(arg.substring(0, equals), value);
      }
    }
    new OtherService(given, System.out).run();
  }

  void run() throws IOException {
    Coordinates coordinates =
        Coordinates.of(required("coordinates", "com.example:devices-api:1.0"));
    String root = root();
    Path description = Path.of(required("from", "/path/to/devices.yaml"));
    Path folder = Path.of(given.get("to")).toAbsolutePath().resolve(coordinates.artifact());
    empty(folder);
    Path prepared = folder.resolve("prepared.yaml");
    Prepare.prepare(description, overlay()).write(prepared);
    ApiBuild build = new ApiBuild(prepared, names(folder), root, folder.resolve("build"));
    build.run();
    pack(build, coordinates, folder);
    remember(build, folder);
    report(build, coordinates, folder);
  }

  private String required(String name, String example) {
    String value = given.get(name);
    if (value == null) {
      throw new SpecException("-D" + name + " is missing; give -D" + name + "=" + example + ".");
    }
    return value;
  }

  private String root() {
    String root = required("package", "com.example.devices");
    if (!SourceVersion.isName(root) || (root + ".").startsWith(OURS + ".")) {
      throw new SpecException(
          "-Dpackage is \""
              + root
              + "\"; give a Java package of your own, such as com.example.devices.");
    }
    return root;
  }

  private Optional<Path> overlay() {
    return Optional.ofNullable(given.get("overlay")).map(Path::of);
  }

  /** Without a file of the caller's, names are given anew each time. */
  private Path names(Path folder) {
    return given.containsKey("names") ? Path.of(given.get("names")) : folder.resolve("none");
  }

  private void pack(ApiBuild build, Coordinates coordinates, Path folder) throws IOException {
    build.pack(build.classes(), ".class", folder.resolve(coordinates.file(".jar")));
    build.pack(build.sources(), ".java", folder.resolve(coordinates.file("-sources.jar")));
    Files.writeString(
        folder.resolve(coordinates.file(".pom")), coordinates.pom(given.get("version")));
  }

  private void remember(ApiBuild build, Path folder) throws IOException {
    Path names = given.containsKey("names") ? build.names() : folder.resolve("java-names.txt");
    Files.copy(build.givenNames(), names, StandardCopyOption.REPLACE_EXISTING);
  }

  private void report(ApiBuild build, Coordinates coordinates, Path folder) throws IOException {
    build.notes().forEach(out::println);
    String api = build.root() + ".api";
    out.printf("%d interfaces in %s:%n", interfaces(build).size(), api);
    interfaces(build).forEach(name -> out.println("  " + name));
    Path jar = folder.resolve(coordinates.file(".jar"));
    out.printf(
        "Wrote %s. To install it:%n  mvn install:install-file -Dfile=%s -DpomFile=%s -Dsources=%s%n",
        jar,
        jar,
        folder.resolve(coordinates.file(".pom")),
        folder.resolve(coordinates.file("-sources.jar")));
  }

  private static List<String> interfaces(ApiBuild build) throws IOException {
    Path api = build.sources().resolve((build.root() + ".api").replace('.', '/'));
    try (Stream<Path> files = Files.list(api)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(
              name -> !name.endsWith("Filter") && !List.of("Apis", "package-info").contains(name))
          .sorted()
          .toList();
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
