package io.github.computeops.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.spec.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherServiceTest {
  private static final Path HARBOUR = Path.of("src/test/resources/harbour.yaml");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir private Path to;

  private Map<String, String> settings() {
    Map<String, String> given = new HashMap<>();
    given.put("from", HARBOUR.toString());
    given.put("package", "org.harbour.api2");
    given.put("coordinates", "org.harbour:harbour-api:2.1.0");
    given.put("to", to.toString());
    given.put("version", "0.1.0");
    return given;
  }

  private String run(Map<String, String> given) throws IOException {
    new OtherService(given, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anAwkwardDescriptionBecomesAJarOfItsOwn() throws Exception {
    String said = run(settings());
    Path folder = to.resolve("harbour-api");
    Path jar = folder.resolve("harbour-api-2.1.0.jar");
    assertTrue(
        said.startsWith(
            "2 interfaces in org.harbour.api2.api:\n  BerthsV2beta1\n  ChartsV1\nWrote " + jar),
        said);
    assertTrue(
        Files.readString(folder.resolve("harbour-api-2.1.0.pom"))
            .contains("<artifactId>compute-ops-runtime</artifactId>"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      assertEquals(
          List.of(
              "InputStream getImage(String)",
              "String getExport()",
              "void replaceImage(String, RequestBody)"),
          methods(loader.loadClass("org.harbour.api2.api.ChartsV1")));
      assertEquals(
          List.of(
              "Berth get(String)",
              "BerthsV2beta1ListResponse list()",
              "BerthsV2beta1ListResponse list(ListQuery)",
              "PagedIterable all()",
              "PagedIterable all(ListQuery)",
              "void create(Berth)",
              "void resetWinch(String)",
              "void update(String, BerthsV2beta1UpdateRequest)"),
          methods(loader.loadClass("org.harbour.api2.api.BerthsV2beta1")));
    }
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .map(
            method ->
                method.getReturnType().getSimpleName()
                    + " "
                    + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')'))
        .sorted()
        .toList();
  }

  @Test
  void namesAreRememberedInAFileOfTheCallers() throws Exception {
    Path names = to.resolve("names.txt");
    Map<String, String> given = settings();
    given.put("names", names.toString());
    run(given);
    Files.writeString(
        names, Files.readString(names).replace("BerthsV2beta1#resetWinch", "BerthsV2beta1#rewind"));
    run(given);
    assertTrue(Files.readString(names).contains("BerthsV2beta1#rewind"));
  }

  @Test
  void overlayCorrectsTheDescription() throws Exception {
    Path overlay =
        Files.writeString(
            to.resolve("overlay.yaml"),
            """
            overlay: 1.0.0
            actions:
              - target: $.paths['/harbour/v1/charts/export'].get
                description: A shorter name.
                update: {x-java-name: csv}
            """);
    Map<String, String> given = settings();
    given.put("overlay", overlay.toString());
    run(given);
    assertTrue(
        Files.readString(to.resolve("harbour-api/java-names.txt"))
            .contains("org.harbour.api2.api.ChartsV1#csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          package     | com.example.1st        | -Dpackage is "com.example.1st"; give a Java package of your own, such as com.example.devices.
          package     | io.github.computeops.x | -Dpackage is "io.github.computeops.x"; give a Java package of your own, such as com.example.devices.
          package     |                        | -Dpackage is missing; give -Dpackage=com.example.devices.
          coordinates | devices-api            | -Dcoordinates is "devices-api"; give group, artifact and version, such as com.example:devices-api:1.0.
          coordinates |                        | -Dcoordinates is missing; give -Dcoordinates=com.example:devices-api:1.0.
          from        |                        | -Dfrom is missing; give -Dfrom=/path/to/devices.yaml.
          """)
  void aWrongSettingIsNamed(String name, String value, String sentence) {
    Map<String, String> given = settings();
    given.put(name, value);
    assertEquals(sentence, assertThrows(SpecException.class, () -> run(given)).getMessage());
  }

  @Test
  void whatIsNoDescriptionIsRejectedInASentence() throws Exception {
    Map<String, String> given = settings();
    given.put("from", Files.writeString(to.resolve("x.yaml"), "swagger: '2.0'\n").toString());
    assertTrue(
        assertThrows(SpecException.class, () -> run(given))
            .getMessage()
            .endsWith("has no \"openapi\"; an OpenAPI 3 description is needed."));
  }
}
