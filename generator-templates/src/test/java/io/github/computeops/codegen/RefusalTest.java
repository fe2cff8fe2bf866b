package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;

/**
 * Descriptions that could only be turned into code by guessing, and what the regenerator is told.
 */
class RefusalTest {
  private static final String AT_SCHEMA =
      "The description at #/paths/~1x/get/responses/200/content/application~1json/schema";

  @Test
  void refusesTwoSchemasWithOneJavaName() {
    assertRefused(
        "The description at #/components/schemas/ferry_boat would become the Java type FerryBoat,"
            + " which #/components/schemas/ferry-boat is already;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          a: {$ref: '#/components/schemas/ferry-boat'}
                          b: {$ref: '#/components/schemas/ferry_boat'}
        components:
          schemas:
            ferry-boat: {type: object, properties: {name: {type: string}}}
            ferry_boat: {type: object, properties: {name: {type: string}}}
        """);
  }

  @Test
  void refusesTwoPropertiesWithOneAccessor() {
    assertRefused(
        AT_SCHEMA
            + "/properties/home_port would become the Java method homePort, which #"
            + "/paths/~1x/get/responses/200/content/application~1json/schema/properties/home-port"
            + " is already; give one of them an x-java-name in the overlay.",
        answering("{type: object, properties: {home-port: {}, home_port: {}}}"));
  }

  @Test
  void refusesTwoOperationsWithOneMethod() {
    assertRefused(
        "The description at #/paths/~1x~1b/get would become the Java method get,"
            + " which #/paths/~1x~1{id}/get is already;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x/{id}: {get: {responses: {}, x-java-name: get}}
          /x/b: {get: {responses: {}, x-java-name: get}}
        """);
  }

  @Test
  void refusesAnOperationNamedAsTheTwinOfAnother() {
    assertRefused(
        "The description at #/paths/~1x/get would have its pages iterated by the Java method all,"
            + " which #/paths/~1x~1all/post has already;"
            + " give one of them an x-pages-name in the overlay.",
        """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema: {type: object, properties: {count: {}, items: {type: array}}}
          /x/all: {post: {responses: {}}}
        """);
  }

  @Test
  void refusesTwoTagsWithOneInterface() {
    assertRefused(
        "The description at #/paths/~1y/get has the tag \"ferry boats - v1\", which would become the"
            + " Java interface FerryBoatsV1, which the tag \"ferry - boats - v1\" is already;"
            + " rename one of them in the overlay.",
        """
        paths:
          /x: {get: {tags: [ferry - boats - v1], responses: {}}}
          /y: {get: {tags: [ferry boats - v1], responses: {}}}
        """);
  }

  @Test
  void refusesATagWithoutAVersionIfTheOverlayRequiresOne() {
    assertRefused(
        "The description at #/paths/~1v1~1x/get has the tag \"ferries\", which has no version, nor"
            + " have its paths one in common; add one to the tag in the overlay, as in"
            + " \"ferries - v1\".",
        """
        x-java-versions: required
        paths:
          /v1/x: {get: {tags: [ferries], responses: {}}}
          /v2/x: {get: {tags: [ferries], responses: {}}}
        """);
  }

  @Test
  void refusesASchemaThatTheOverlayNamesAsAnInterface() {
    assertRefused(
        AT_SCHEMA.replace("~1x", "~1v1~1x")
            + " would become the Java type DefaultV1, which is an interface already;"
            + " give it another x-java-name in the overlay.",
        answering("{x-java-name: DefaultV1, properties: {a: {}}}").replace("/x:", "/v1/x:"));
  }

  @Test
  void refusesAConstantForAValueThatIsNone() {
    assertRefused(
        AT_SCHEMA
            + " has a Java constant for the value \"b\", which it does not have;"
            + " remove it in the overlay.",
        answering("{type: string, enum: [a], x-java-constants: {b: BEE}}"));
  }

  @Test
  void refusesTwoParametersWithOneName() {
    assertRefused(
        "The description at #/paths/~1x/get has two parameters that would become homePort in Java;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x:
            get:
              parameters:
                - {name: home-port, in: query, schema: {type: string}}
                - {name: Home-Port, in: header, schema: {type: string}}
              responses: {}
        """);
  }

  @Test
  void refusesACookie() {
    assertRefused(
        "The description at #/paths/~1x/get/parameters/0 is a parameter in \"cookie\","
            + " which is not supported; remove it in the overlay.",
        """
        paths:
          /x:
            get:
              parameters:
                - {name: session, in: cookie, schema: {type: string}}
              responses: {}
        """);
  }

  @Test
  void refusesReferencesInACircle() {
    assertRefused(
        AT_SCHEMA + " refers to itself in a circle; break the circle in the overlay.",
        answering("{$ref: '#/components/schemas/A'}")
            + "components: {schemas: {A: {$ref: '#/components/schemas/B'},"
            + " B: {$ref: '#/components/schemas/A'}}}");
  }

  @Test
  void refusesAListOfItself() {
    assertRefused(
        "The description at #/components/schemas/A contains itself without an object between;"
            + " break the circle in the overlay.",
        answering("{$ref: '#/components/schemas/A'}")
            + "components: {schemas: {A: {type: array, items: {$ref: '#/components/schemas/A'}}}}");
  }

  @Test
  void refusesAReferenceToNothing() {
    assertRefused(
        AT_SCHEMA
            + " refers to #/components/schemas/Nothing, which is not in the description;"
            + " mend the reference in the overlay.",
        answering("{$ref: '#/components/schemas/Nothing'}"));
  }

  @Test
  void refusesAReferenceToAnotherFile() {
    assertRefused(
        AT_SCHEMA
            + " refers to other.yaml#/Ferry, which is not in the description;"
            + " mend the reference in the overlay.",
        answering("{$ref: 'other.yaml#/Ferry'}"));
  }

  @Test
  void refusesATypeJsonDoesNotHave() {
    assertRefused(
        AT_SCHEMA
            + " has the type \"timestamp\", which JSON Schema does not know;"
            + " mend it in the overlay.",
        answering("{type: timestamp}"));
  }

  @Test
  void refusesAJavaNameJavaDoesNotAllow() {
    assertRefused(
        AT_SCHEMA
            + "/properties/a has the x-java-name \"class\", which Java does not allow;"
            + " mend it in the overlay.",
        answering("{type: object, properties: {a: {x-java-name: class}}}"));
  }

  @Test
  void refusesAlternativesThatAreBothText() {
    assertRefused(
        AT_SCHEMA
            + " has the alternative LocalDate, which cannot be told from the others by its JSON;"
            + " add a discriminator or drop alternatives in the overlay.",
        answering("{oneOf: [{type: array}, {type: string}, {type: string, format: date}]}"));
  }

  @Test
  void refusesAlternativesWithOneDiscriminatorValue() {
    assertRefused(
        AT_SCHEMA
            + " has the alternative DefaultGetResponseVariant2, which cannot be told from the"
            + " others by its JSON; add a discriminator or drop alternatives in the overlay.",
        answering(
            "{discriminator: {propertyName: a}, oneOf: ["
                + "{properties: {a: {const: x}}}, {properties: {a: {const: x}, b: {}}}]}"));
  }

  @Test
  void refusesAnAlternativeItsDiscriminatorDoesNotTell() {
    assertRefused(
        AT_SCHEMA
            + "/oneOf/0 is an alternative that no value of \"a\" tells;"
            + " give the property a const there in the overlay.",
        answering(
            "{discriminator: {propertyName: a}, oneOf: [{properties: {a: {type: string}}}]}"));
  }

  private static String answering(String schema) {
    return """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema: %s
        """
        .formatted(schema);
  }

  private static void assertRefused(String message, String description) {
    UnsupportedDescriptionException refusal =
        assertThrows(
            UnsupportedDescriptionException.class, () -> new ApiReader(parsed(description)).read());
    assertEquals(message, refusal.getMessage());
  }

  private static Description parsed(String yaml) throws JsonProcessingException {
    return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }
}
