package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Faults that the generator would report without their place. */
class SoundnessTest {
  private static String sentence(String yaml) {
    return Given.sentence(() -> Checks.isSound(Given.description("openapi: 3.1.0\n" + yaml)));
  }

  @Test
  void aPathParameterMustBeDescribed() {
    assertEquals(
        "spec.yaml#/paths/~1a~1{b}/get: does not describe \"b\", a parameter of its path; add one"
            + " with \"in: path\" in the overlay.",
        sentence("paths: {'/a/{b}': {get: {parameters: [{name: b, in: query}]}}}"));
  }

  @Test
  void aPathParameterMayBeDescribedAtThePathOrByReference() {
    Document description =
        Given.description(
            "{openapi: 3.1.0, paths: {'/a/{b}/{c}': {parameters: [{name: b, in: path}], get:"
                + " {parameters: [{$ref: '#/components/parameters/c'}]}}},"
                + " components: {parameters: {c: {name: c, in: path}}}}");
    assertDoesNotThrow(() -> Checks.isSound(description));
  }

  @Test
  void aComponentMustHaveANameThatOpenApiAllows() {
    assertEquals(
        "spec.yaml#/components/schemas/Größe: has a name that OpenAPI does not allow: only A to Z,"
            + " a to z, digits, \".\", \"-\" and \"_\" are; rename it and the references to it.",
        sentence("paths: {/a: {}}\ncomponents: {schemas: {Größe: {}}}"));
  }

  @Test
  void rejectsANewerOpenApi() {
    assertEquals(
        "spec.yaml#/openapi: is 3.2.0; the generator supports OpenAPI 3.0 and 3.1.",
        Given.sentence(() -> Checks.isSound(Given.description("openapi: 3.2.0\npaths: {/a: {}}"))));
  }

  @Test
  void booleanSchemasBecomeObjects() {
    Document description =
        Given.description(
            "{content: {a: {schema: true}, b: {schema: false}}, example: {schema: true}}");
    BooleanSchemas.replaceIn(description);
    assertEquals(
        Given.tree("{content: {a: {schema: {}}, b: {schema: {not: {}}}}, example: {schema: true}}"),
        description.tree());
  }
}
