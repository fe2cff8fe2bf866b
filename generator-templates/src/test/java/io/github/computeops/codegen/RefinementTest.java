package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema of an {@code allOf} that says more of a property leaves its type as it is. */
class RefinementTest {
  private static final String DESCRIPTION =
      """
      openapi: 3.1.0
      info: {title: Plans, version: "1"}
      paths:
        /plans:
          get:
            operationId: listPlans
            tags: [plans]
            responses: {"200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/plan'}}}}}
      components:
        schemas:
          colour: {type: string, enum: [RED, GREEN]}
          draft:
            type: object
            properties:
              start: {type: string, format: date-time}
              note: {type: [string, "null"]}
              kind: {type: string, enum: [ONCE, WEEKLY]}
              colour: {$ref: '#/components/schemas/colour'}
              when: {type: object, properties: {from: {type: string, format: date}, every: {type: integer}}}
              many: {type: array, items: {type: object, properties: {size: {type: integer}}}}
              size: {type: integer}
          proposal:
            allOf: [{$ref: '#/components/schemas/draft'}]
            properties: {when: {properties: {every: {default: 7}}}}
          plan:
            allOf: [{$ref: '#/components/schemas/proposal'}]
            required: [start, colour]
            properties:
              start: {example: "2026-01-31T12:00:00Z"}
              note: {default: null}
              kind: {readOnly: false}
              colour: {description: What it is painted in.}
              when: {required: [from]}
              many: {items: {properties: {size: {default: 1}}}}
              size: {type: string}
              shade: {allOf: [{$ref: '#/components/schemas/colour'}, {default: RED}]}
              due: {allOf: [{type: string}, {format: date}]}
      """;

  @TempDir private Path folder;

  @Test
  void remarksLeaveTheType() throws IOException {
    assertAccessor("Plan", "OffsetDateTime start()");
    assertAccessor("Plan", "Optional<String> note()");
    assertAccessor("Plan", "Optional<DraftKind> kind()");
    assertAccessor("Plan", "Colour colour()");
  }

  @Test
  void nestedPropertiesAreRefinedThroughEachLevel() throws IOException {
    assertAccessor("Plan", "PlanWhen when()");
    assertAccessor("PlanWhen", "LocalDate from()");
    assertAccessor("PlanWhen", "Optional<Long> every()");
    assertAccessor("PlanMany", "Optional<Long> size()");
  }

  @Test
  void anotherTypeReplacesTheOther() throws IOException {
    assertAccessor("Plan", "Optional<String> size()");
  }

  @Test
  void partsOfAValueAreFoldedIntoOne() throws IOException {
    assertAccessor("Plan", "Optional<Colour> shade()");
    assertAccessor("Plan", "Optional<LocalDate> due()");
  }

  private void assertAccessor(String model, String accessor) throws IOException {
    Path description = Files.writeString(folder.resolve("plans.yaml"), DESCRIPTION);
    String source =
        Generation.of(description, folder.resolve("out")).files().entrySet().stream()
            .filter(file -> file.getKey().endsWith("/" + model + ".java"))
            .map(file -> file.getValue())
            .findFirst()
            .orElse("");
    assertTrue(source.contains("public " + accessor), accessor + " is not in " + source);
    assertEquals(1, source.split("public final class " + model + " ", -1).length - 1);
  }
}
