package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.DefaultContract;
import io.github.computeops.internal.request.RequiredArguments;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the templates make of a description that has every construct. */
class GoldenTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "golden");

  @TempDir private static Path output;
  @TempDir private static Path classes;
  private static Generation generation;
  private static List<String> diagnostics;
  private static URLClassLoader generated;

  @BeforeAll
  static void generateAndCompile() throws IOException {
    generation = Generation.of(RESOURCES.resolve("mini.yaml"), output);
    diagnostics = Compilation.diagnostics(classes, output);
    generated = new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  @AfterAll
  static void close() throws IOException {
    generated.close();
  }

  @Test
  void generatesTheFilesInTheGoldenFolder() throws IOException {
    Golden golden = new Golden(RESOURCES.resolve("expected"));
    if (System.getProperty("golden.accept") != null) {
      golden.accept(generation.files());
    }
    assertEquals(Optional.empty(), golden.drift(generation.files()));
  }

  @Test
  void generatedSourcesCompileWithoutAWarning() {
    assertEquals(List.of(), diagnostics);
  }

  @Test
  void generatesWithoutAWarning() {
    assertTrue(generation.log().contains("INFO"), "the generator's log was not captured");
    List<String> warnings =
        generation.log().lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).toList();
    assertEquals(List.of(), warnings);
  }

  @ParameterizedTest
  @MethodSource("requestLines")
  void feignReadsTheInterfaces(String api, List<String> lines) throws ReflectiveOperationException {
    Class<?> type = generated.loadClass("io.github.computeops.api." + api);
    assertEquals(
        lines,
        new DefaultContract()
            .parseAndValidateMetadata(type).stream()
                .map(method -> method.template().method() + " " + method.template().url())
                .sorted()
                .toList());
  }

  static Stream<Arguments> requestLines() {
    return Stream.of(
        Arguments.of("BerthV1", List.of("GET /fleet/v1/berths")),
        Arguments.of(
            "VesselsV1",
            List.of(
                "DELETE /fleet/v1/vessels/{vesselId}",
                "GET /fleet/v1/vessels",
                "GET /fleet/v1/vessels/{vesselId}/certificate",
                "GET /fleet/v1/vessels/{vesselId}/sisters",
                "GET /fleet/v1/vessels/{vesselId}?verbose={verbose}",
                "PATCH /fleet/v1/vessels/{vesselId}",
                "POST /fleet/v1/vessels/{vesselId}/refuel?query={query}&body={body}",
                "POST /fleet/v1/vessels?dry-run={dryRun}&fields%5B%5D={fields}",
                "PUT /fleet/v1/vessels/{vesselId}")),
        Arguments.of(
            "VoyagesV1",
            List.of(
                "GET /fleet/v1/voyages",
                "GET /fleet/v1/voyages/{voyageId}/cargo/{groupId}?since={since}",
                "GET /fleet/v1/voyages/{voyageId}/log-entries?page={page}",
                "GET /fleet/v1/voyages/{voyageId}/passengers",
                "GET /fleet/v1/voyages/{voyageId}/ports",
                "GET /fleet/v1/voyages/{voyageId}/tides",
                "POST /fleet/v1/voyages",
                "POST /fleet/v1/voyages/{voyageId}/cargo/{groupId}")));
  }

  @ParameterizedTest
  @CsvSource({
    "VesselsV1, readCertificate, vesselId",
    "VesselsV1, create, idempotencyKey",
    "VoyagesV1, create, body",
    "VesselsV1, list, query"
  })
  void argumentsOfTheInterfacesAreCheckedByName(String api, String name, String argument)
      throws ReflectiveOperationException {
    Method method =
        Arrays.stream(generated.loadClass("io.github.computeops.api." + api).getMethods())
            .filter(each -> each.getName().equals(name) && !each.isDefault())
            .findFirst()
            .orElseThrow();
    RequiredArguments arguments = RequiredArguments.of(method);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> arguments.check(new Object[method.getParameterCount()]))
            .getMessage();
    assertEquals(api + "." + name + ": " + argument + " is null", message.split("; ")[0]);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void unionsChooseTheirVariant(String union, Object json, String variant)
      throws ReflectiveOperationException {
    Class<?> type = generated.loadClass("io.github.computeops.model." + union);
    Object chosen = type.getMethod("of", Object.class).invoke(null, json);
    assertEquals(variant, chosen.getClass().getSimpleName());
  }

  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of("Cargo", Map.of("type", "ferries.cars"), "Cars"),
        Arguments.of("Cargo", Map.of("type", "ferries.fish"), "Fish"),
        Arguments.of("Cargo", Map.of("type", "ferries.frozen-fish"), "Fish"),
        Arguments.of("Cargo", Map.of("type", "ferries.coal"), "Unrecognized"),
        Arguments.of("Leg", Map.of("by", "sea"), "SeaLeg"),
        Arguments.of("Leg", Map.of("by", "land"), "LegVariant2"),
        Arguments.of("Weather", Map.of("sky", "storm"), "Storm"),
        Arguments.of("Weather", Map.of("sky", "calm"), "Calm"),
        Arguments.of("OnlyOne", Map.of("sky", "quiet"), "Calm"),
        Arguments.of("OnlyOne", Map.of("sky", "calm"), "Unrecognized"),
        Arguments.of("VoyageStops", "Oslo", "OfString"),
        Arguments.of("VoyageStops", List.of("Oslo", "Kiel"), "OfList"),
        Arguments.of("VoyageStops", 7, "Unrecognized"),
        Arguments.of("VoyageCrew", Map.of("sailors", 7), "Sailors"),
        Arguments.of("VoyageCrew", Map.of("robots", 7), "VoyageCrewVariant2"));
  }
}
