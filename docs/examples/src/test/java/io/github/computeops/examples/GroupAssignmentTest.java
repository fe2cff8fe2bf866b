package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupAssignmentTest extends MockedService {
  private static final URI LOCATION = URI.create("/compute-ops-mgmt/v1/async-operations/7");
  private final Console out = new Console();
  private int pauses;

  @Test
  void pollsUntilTheOperationSucceeds() {
    responds("{\"state\":\"INITIALIZED\"}");
    responds("{\"state\":\"A_NEW_STATE\",\"progressPercent\":40}");
    responds("{\"state\":\"SUCCEEDED\",\"progressPercent\":100}");
    await();
    assertEquals(List.of("INITIALIZED 0 %", "A_NEW_STATE 40 %", "SUCCEEDED 100 %"), out.lines());
    assertEquals(2, pauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "CANCELLED", "TIMEDOUT"})
  void otherEndsAreFailures(String state) {
    responds("{\"state\":\"%s\"}".formatted(state));
    assertEquals("The operation 7 ended as " + state, failure());
    assertEquals(0, pauses);
  }

  @Test
  void failureSaysWhatTheServiceSays() {
    responds(
        "{\"state\":\"FAILED\",\"error\":{\"message\":\"Two servers are in another group.\"}}");
    assertEquals("The operation 7 ended as FAILED: Two servers are in another group.", failure());
  }

  private void responds(String body) {
    server.enqueue(new MockResponse.Builder().body(body).build());
  }

  private void await() {
    new GroupAssignment(com, () -> pauses++, out.stream()).await(LOCATION);
  }

  private String failure() {
    return assertThrows(IllegalStateException.class, this::await).getMessage();
  }
}
