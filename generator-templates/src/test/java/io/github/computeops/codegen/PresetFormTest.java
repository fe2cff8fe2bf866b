package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A required parameter with a default can be left out. */
class PresetFormTest {
  private static final String DESCRIPTION =
      """
      openapi: 3.1.0
      info: {title: Tides, version: "1"}
      paths:
        /tides:
          get:
            operationId: listTides
            tags: [tides]
            parameters:
              - {name: port, in: query, required: true, schema: {type: string}}
              - {name: step, in: query, required: true, schema: {type: string, enum: [HOUR, DAY], default: DAY}}
              - {name: size, in: query, required: true, schema: {type: integer, default: 7}}
              - {name: unit, in: query, required: true, schema: {type: string, default: m}}
              - {name: since, in: query, schema: {type: string}}
            responses: {"200": {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
      """;

  @TempDir private Path folder;
  @TempDir private Path classes;

  @Test
  void defaultsAreSentForWhatIsLeftOut() throws IOException {
    Path description = Files.writeString(folder.resolve("tides.yaml"), DESCRIPTION);
    Path out = folder.resolve("out");
    String tides =
        Generation.of(description, out).files().entrySet().stream()
            .filter(file -> file.getKey().endsWith("/Tides.java"))
            .map(file -> file.getValue().replaceAll("\\s+", " "))
            .findFirst()
            .orElseThrow();
    assertTrue(tides.contains("get(String port) { return get(port, "), tides);
    assertTrue(tides.contains(".of(\"DAY\"), 7L, \"m\"); }"), tides);
    assertTrue(tides.contains("get(String port, GetQuery query) {"), tides);
    assertTrue(
        tides.contains("with {@code step=DAY} and {@code size=7} and {@code unit=m}"), tides);
    assertEquals(List.of(), Compilation.diagnostics(classes, out));
  }
}
