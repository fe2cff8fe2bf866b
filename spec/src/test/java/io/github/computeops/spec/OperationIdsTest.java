package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OperationIdsTest {
  @Test
  void rejectsTheSameIdOnTwoPaths() {
    Document description =
        Given.description(
            "paths: {'/a/{id}': {get: {operationId: read}}, /b~c: {post: {operationId: read}}}");
    assertEquals(
        "spec.yaml#/paths/~1b~0c/post/operationId: \"read\" is already the operation id at"
            + " /paths/~1a~1{id}/get/operationId; change one of them in the overlay.",
        Given.sentence(() -> OperationIds.check(description)));
  }

  @Test
  void ignoresOperationsWithoutIdAndWhatIsNotAnOperation() {
    Document description =
        Given.description(
            "paths: {/a: {get: {}, put: {}, summary: x, x-a: {operationId: a},"
                + " x-b: {operationId: a}, parameters: []}, /b: {get: {operationId: A}},"
                + " /c: {get: {operationId: a}}, x-paths: none}");
    assertDoesNotThrow(() -> OperationIds.check(description));
  }
}
