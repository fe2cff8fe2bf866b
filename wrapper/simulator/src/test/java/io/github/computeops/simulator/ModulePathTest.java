package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that are modules compile and run on the module path, without a flag. */
class ModulePathTest {
  /** Only tests have it on their class path. */
  private static final String OF_TESTS = ".*(test-classes|junit|opentest4j|apiguardian|archunit).*";

  private static final String LIBRARIES =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !entry.matches(OF_TESTS))
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private Path classes;

  @Test
  void clientRuns() throws IOException {
    try (Simulator simulator = Simulator.builder().servers(2).start()) {
      List<String> names =
          simulator.newClient().serversV1().all().stream()
              .map(server -> server.name().orElseThrow())
              .toList();
      String printed =
          run(
              "client",
              simulator.uri().toString(),
              simulator.tokenEndpoint().toString(),
              simulator.clientId(),
              simulator.clientSecret());
      assertEquals(
          Stream.concat(names.stream(), Stream.of("name eq 'a'", "404")).toList(),
          printed.lines().toList());
    }
  }

  @Test
  void simulatorRuns() throws IOException {
    assertEquals(List.of("3 servers"), run("simulator").lines().toList());
  }

  private String run(String application, String... arguments) throws IOException {
    compile(Path.of("src", "test", "resources", "modules", application));
    Stream<String> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            LIBRARIES + File.pathSeparator + classes,
            "--module",
            "application/application.Main");
    Process process =
        new ProcessBuilder(Stream.concat(command, Arrays.stream(arguments)).toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(process.getInputStream().readAllBytes());
  }

  private void compile(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      Stream<String> names = files.map(Path::toString).filter(name -> name.endsWith(".java"));
      Stream<String> options =
          Stream.of("-Xlint:all", "-Werror", "--module-path", LIBRARIES, "-d", classes.toString());
      String[] arguments = Stream.concat(options, names).toArray(String[]::new);
      assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    }
  }
}
