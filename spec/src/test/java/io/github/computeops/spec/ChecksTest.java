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
  void takesOpenApi3(String version) {
    Document description = Given.description("openapi: " + version + "\npaths: {/a: {}}");
    assertDoesNotThrow(() -> Checks.isSound(description));
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger: '2.0'\npaths: {/a: {}}", "info: {}", "openapi:"})
  void refusesADescriptionWithoutAVersion(String yaml) {
    assertEquals(
        "spec.yaml#: has no \"openapi\"; this must be an OpenAPI 3 description.", sentence(yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0.0", "2.0", "30.1", "3"})
  void refusesOtherVersions(String version) {
    assertEquals(
        "spec.yaml#/openapi: is " + version + "; this must be an OpenAPI 3 description.",
        sentence("openapi: " + version + "\npaths: {/a: {}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "paths:", "paths: {}", "paths: [/a]", "paths: none"})
  void refusesADescriptionWithoutPaths(String paths) {
    assertEquals(
        "spec.yaml#: has no \"paths\"; without operations there is nothing to generate.",
        sentence("openapi: 3.1.0\n" + paths));
  }

  @Test
  void soundnessIncludesReferencesAndOperationIds() {
    Document reference = Given.description("{openapi: 3.1.0, paths: {/a: {$ref: '#/b'}}}");
    Document ids =
        Given.description(
            "{openapi: 3.1.0, paths: {/a: {get: {operationId: a}, put: {operationId: a}}}}");
    assertEquals(
        "spec.yaml#/paths/~1a/$ref: \"#/b\" points to nothing; add the definition or mend the"
            + " reference in the overlay.",
        Given.sentence(() -> Checks.isSound(reference)));
    assertEquals(
        "spec.yaml#/paths/~1a/put/operationId: \"a\" is already the operation id at"
            + " /paths/~1a/get/operationId; give one of them another in the overlay.",
        Given.sentence(() -> Checks.isSound(ids)));
  }
}
