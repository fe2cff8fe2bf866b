package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import io.github.computeops.RateLimit;
import io.github.computeops.RetryPolicy;
import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.ServerException;
import io.github.computeops.simulator.Simulator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private final Simulator simulator = Simulator.builder().servers(1).start();
  private final URI address = simulator.uri();
  private final Credentials credentials = simulator.credentials();

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void policyOfAClient() {
    // region: policy
    RetryPolicy policy =
        RetryPolicy.builder().maxAttempts(3).maxDuration(Duration.ofSeconds(30)).build();
    ComputeOps com =
        ComputeOps.builder().baseUri(address).credentials(credentials).retryPolicy(policy).build();
    // endregion
    for (int i = 0; i < 3; i++) {
      simulator.failNext(503, Map.of("Retry-After", "0"));
    }
    ServerException failure = assertThrows(ServerException.class, () -> com.serversV1().list());
    assertEquals(3, failure.attempts());
    com.close();
  }

  @Test
  void waitBeyondTheMaximumDurationIsNotBegun() {
    try (ComputeOps com = ComputeOps.builder().baseUri(address).credentials(credentials).build()) {
      simulator.failNext(429, Map.of("Retry-After", "121"));
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers failed with 429: The simulator was told to fail this"
              + " request (debugId 00000000000000000000000000000001); retrying later may help; the"
              + " service asks to wait 121 s, more than the 120 s left for another attempt",
          // A slow machine spends a second or more of the 120 before the response comes.
          assertThrows(RateLimitedException.class, () -> com.serversV1().list())
              .getMessage()
              .replaceFirst("the 1[01]\\d s left", "the 120 s left"));
    }
  }

  @Test
  void callWithoutRetries() {
    try (ComputeOps com = ComputeOps.builder().baseUri(address).credentials(credentials).build()) {
      simulator.failNext(429, Map.of("Retry-After", "0"));
      // region: none
      ComputeOpsView once = com.withOptions(CallOptions.builder().noRetry().build());
      // endregion
      assertEquals(
          1, assertThrows(RateLimitedException.class, () -> once.serversV1().list()).attempts());
    }
  }

  @Test
  void ceilingOfTheCaller() {
    // region: ceiling
    RateLimit limit =
        RateLimit.atMost(100, Duration.ofMinutes(1)).withMaxWait(Duration.ofMinutes(5));
    ComputeOps com =
        ComputeOps.builder().baseUri(address).credentials(credentials).rateLimit(limit).build();
    // endregion
    assertEquals(1, com.serversV1().list().count());
    com.close();
  }
}
