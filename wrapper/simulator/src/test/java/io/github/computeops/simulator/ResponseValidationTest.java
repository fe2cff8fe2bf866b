package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Parameter;
import io.github.computeops.simulator.internal.validation.Schemas;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the simulator invents is valid; the contract run checks all that it sends. */
class ResponseValidationTest {
  private final Description description = Description.carried();
  private final Schemas schemas = new Schemas(description);

  @Test
  void everyResponseToARequestWithoutParametersIsValid() {
    List<Operation> operations =
        description.operations().stream().filter(ResponseValidationTest::isPlain).toList();
    assertTrue(operations.size() > 30, "found " + operations.size());
    try (Simulator simulator = Simulator.builder().servers(20).start()) {
      RawHttp http = new RawHttp(simulator);
      operations.forEach(operation -> check(operation, http.get(operation.path())));
    }
  }

  private static boolean isPlain(Operation operation) {
    return operation.method().equals("GET")
        && !operation.path().contains("{")
        && operation.queryParameters().stream().noneMatch(Parameter::isRequired);
  }

  private void check(Operation operation, HttpResponse<String> response) {
    String pointer =
        "/paths/"
            + operation.path().replace("/", "~1")
            + "/get/responses/200/content/application~1json/schema";
    assertEquals(200, response.statusCode(), operation + ": " + response.body());
    assertEquals(
        List.of(),
        schemas.violations(pointer, RawHttp.json(response)),
        () -> operation + ": " + response.body());
  }
}
