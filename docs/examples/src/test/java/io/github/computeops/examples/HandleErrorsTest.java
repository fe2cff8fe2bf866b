package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleErrorsTest {
  @Test
  void call429SucceedsAtTheNextAttemptOrFailsWithoutRetries() {
    assertEquals(
        List.of(
            "With retries: 200 at attempt 2.",
            "Without: GET /compute-ops-mgmt/v1/servers failed with 429: The simulator was told"
                + " to fail this request (debugId 00000000000000000000000000000002); retrying later"
                + " may help",
            "Server P06760-B21+2M212504P8: none."),
        Run.against(Simulator.builder().servers(48)).lines(HandleErrors::run));
  }

  @Test
  void serverThatExistsIsFound() {
    List<String> lines =
        Run.against(Simulator.builder().servers(48), "P06760-B21+CZ2208DQFG")
            .lines(HandleErrors::run);
    assertEquals("Server P06760-B21+CZ2208DQFG: db-blr-0004", lines.get(2));
  }
}
