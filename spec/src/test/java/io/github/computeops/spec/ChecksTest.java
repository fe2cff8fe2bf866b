package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  private static String sentence(String yaml) {
    return Given.sentence(() -> Checks.isDescription(Given.description(yaml)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'3.0.3'", "3.1.0", "3.1"})
  void acceptsOpenApi3(String version) {
    Document description = Given.description("openapi: " + version + "\npaths: {/a: {}}");
    assertDoesNotThrow(() -> Checks.isSound(description));
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger: '2.0'\npaths: {/a: {}}", "info: {}", "openapi:"})
  void rejectsADescriptionWithoutAVersion(String yaml) {
    assertEquals(
        "spec.yaml#: has no \"openapi\"; an OpenAPI 3 description is needed.", sentence(yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0.0", "2.0", "30.1", "3"})
  void rejectsOtherVersions(String version) {
    assertEquals(
        "spec.yaml#/openapi: is " + version + "; an OpenAPI 3 description is needed.",
        sentence("openapi: " + version + "\npaths: {/a: {}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "paths:", "paths: {}", "paths: [/a]", "paths: none"})
  void rejectsADescriptionWithoutPaths(String paths) {
    assertEquals(
        "spec.yaml#: has no \"paths\"; there are no operations to generate code for.",
        sentence("openapi: 3.1.0\n" + paths));
  }

  @Test
  void soundnessIncludesReferencesAndOperationIds() {
    Document reference = Given.description("{openapi: 3.1.0, paths: {/a: {$ref: '#/b'}}}");
    Document ids =
        Given.description(
            "{openapi: 3.1.0, paths: {/a: {get: {operationId: a}, put: {operationId: a}}}}");
    assertEquals(
        "spec.yaml#/paths/~1a/$ref: \"#/b\" points to nothing; add the definition or correct the"
            + " reference in the overlay.",
        Given.sentence(() -> Checks.isSound(reference)));
    assertEquals(
        "spec.yaml#/paths/~1a/put/operationId: \"a\" is already the operation id at"
            + " /paths/~1a/get/operationId; change one of them in the overlay.",
        Given.sentence(() -> Checks.isSound(ids)));
  }
}
