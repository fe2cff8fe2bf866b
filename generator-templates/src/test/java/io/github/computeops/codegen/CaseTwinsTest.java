package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of names that differ by the case of their letters only, or not at all. */
class CaseTwinsTest {

  @Test
  void theSecondOfTwoSchemasIsNumbered() {
    assertEquals(
        List.of("Harbour", "HarbourPilot", "Harbourpilot2"), types("harbourPilot", "harbourpilot"));
    assertEquals(List.of("FerryBoat", "FerryBoat2", "Harbour"), types("ferry-boat", "ferry_boat"));
  }

  @Test
  void anInlineSchemaStepsAsideForOneWithAName() {
    assertEquals(
        List.of("Boatsail", "BoatSail2", "Harbour"),
        names(
                """
                paths: {/x: {get: {responses: {"200": {content: {application/json: {schema: {$ref: '#/components/schemas/harbour'}}}}}}}}
                components:
                  schemas:
                    boatsail: {properties: {a: {type: string}}}
                    harbour:
                      properties:
                        boat: {x-java-name: Boat, properties: {sail: {properties: {b: {type: string}}}}}
                        sail: {$ref: '#/components/schemas/boatsail'}
                """)
            .stream()
            .filter(name -> !name.equals("Boat"))
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList());
  }

  @Test
  void theSecondOfTwoAccessorsIsNumbered() {
    ApiReader reader =
        Given.reader(Rejection.answering("{properties: {home-port: {}, home_port: {}}}"));
    reader.read();
    Type.Model model = (Type.Model) reader.types().iterator().next();
    assertEquals(
        List.of("homePort", "homePort2"),
        model.properties().stream().map(Property::accessor).toList());
  }

  private static List<String> types(String one, String other) {
    return names(
        """
        paths: {/x: {get: {responses: {"200": {content: {application/json: {schema: {$ref: '#/components/schemas/harbour'}}}}}}}}
        components:
          schemas:
            harbour: {properties: {a: {$ref: '#/components/schemas/%1$s'}, b: {$ref: '#/components/schemas/%2$s'}}}
            %1$s: {properties: {name: {type: string}}}
            %2$s: {properties: {age: {type: integer}}}
        """
            .formatted(one, other));
  }

  private static List<String> names(String description) {
    ApiReader reader = Given.reader(description);
    reader.read();
    return reader.types().stream().map(Type::name).toList();
  }
}
