package io.github.computeops.codegen;

import static io.github.computeops.codegen.Rejection.AT_SCHEMA;
import static io.github.computeops.codegen.Rejection.answering;
import static io.github.computeops.codegen.Rejection.assertRejected;

import org.junit.jupiter.api.Test;

/**
 * Descriptions that could only be turned into code by guessing, and what the regenerator is told.
 */
class RejectionTest {

  @Test
  void rejectsACookie() {
    assertRejected(
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
  void rejectsReferencesInACircle() {
    assertRejected(
        AT_SCHEMA + " refers to itself in a circle; break the circle in the overlay.",
        answering("{$ref: '#/components/schemas/A'}")
            + "components: {schemas: {A: {$ref: '#/components/schemas/B'},"
            + " B: {$ref: '#/components/schemas/A'}}}");
  }

  @Test
  void rejectsAListOfItself() {
    assertRejected(
        "The description at #/components/schemas/A contains itself without an object between;"
            + " break the circle in the overlay.",
        answering("{$ref: '#/components/schemas/A'}")
            + "components: {schemas: {A: {type: array, items: {$ref: '#/components/schemas/A'}}}}");
  }

  @Test
  void rejectsAReferenceToNothing() {
    assertRejected(
        AT_SCHEMA
            + " refers to #/components/schemas/Nothing, which is not in the description;"
            + " correct the reference in the overlay.",
        answering("{$ref: '#/components/schemas/Nothing'}"));
  }

  @Test
  void rejectsAReferenceToAnotherFile() {
    assertRejected(
        AT_SCHEMA
            + " refers to other.yaml#/Ferry, which is not in the description;"
            + " correct the reference in the overlay.",
        answering("{$ref: 'other.yaml#/Ferry'}"));
  }

  @Test
  void rejectsATypeJsonDoesNotHave() {
    assertRejected(
        AT_SCHEMA
            + " has the type \"timestamp\", which JSON Schema does not know;"
            + " correct it in the overlay.",
        answering("{type: timestamp}"));
  }

  @Test
  void rejectsAnAlternativeItsDiscriminatorDoesNotTell() {
    assertRejected(
        AT_SCHEMA
            + "/oneOf/0 is an alternative that no value of \"a\" tells;"
            + " give the property a const there in the overlay.",
        answering(
            "{discriminator: {propertyName: a}, oneOf: [{properties: {a: {type: string}}}]}"));
  }
}
