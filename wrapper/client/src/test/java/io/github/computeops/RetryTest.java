package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.TransportException;
import io.github.computeops.internal.http.FailureMessage;
import io.github.computeops.model.FilterV1beta1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.ServerV1;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest extends WithService {
  private static final String SUCCESS =
      "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{\"id\":\"1\"}";
  private static final JobCreateV1 JOB = JobCreateV1.of(Map.of("jobTemplate", "t"));

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 412, 415, 422, 451, 501})
  void lastingErrorIsNotRetried(int status) {
    respondsWith(status);
    assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertEquals(List.of(), time.sleeps());
    assertEquals(1, server.requests());
  }

  @Test
  void rejectedPostIsRepeatedAfter429() {
    respondsWith(429, "Retry-After", "1");
    server.responds(202, "{}");
    com.jobsV1().create(JOB);
    assertEquals(2, server.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504, 520, 524, 599})
  void postThatMayHaveBeenDoneIsNotRepeated(int status) {
    respondsWith(status);
    ApiException rejected = assertThrows(ApiException.class, () -> com.jobsV1().create(JOB));
    assertEquals(1, server.requests());
    assertTrue(
        rejected.getMessage().contains(FailureMessage.UNKNOWN_OUTCOME), rejected.getMessage());
  }

  @Test
  void postTurnedAwayBy503IsRepeatedWhenTheServiceSaysSo() {
    respondsWith(503, "Retry-After", "1");
    server.responds(202, "{}");
    com.jobsV1().create(JOB);
    assertEquals(2, server.requests());
  }

  @Test
  void postWithIdempotencyKeyIsRepeated() {
    respondsWith(502);
    server.responds(201, "{}");
    com.withOptions(CallOptions.builder().header("Idempotency-Key", "k").build())
        .filtersV1beta1()
        .create(FilterV1beta1.of(Map.of()));
    assertEquals(2, server.requests());
  }

  /** Part of a response came, since the JDK's client repeats a GET itself if nothing did. */
  @Test
  void brokenConnectionOfReadIsRetried() throws IOException {
    AtomicInteger connections = new AtomicInteger();
    try (RawServer breaking =
            new RawServer(
                connection -> {
                  boolean first = connections.incrementAndGet() == 1;
                  RawServer.say(connection, first ? "HTTP/1.1 2" : SUCCESS);
                  connection.close();
                });
        ComputeOps client = TestClient.of(breaking.uri(), time::in)) {
      assertEquals("1", client.serversV1().get("1").id().orElseThrow());
      assertEquals(List.of(Duration.ofMillis(500)), time.sleeps());
      assertEquals(2, breaking.requests());
    }
  }

  private static MockResponse breakingOff() {
    return new MockResponse.Builder()
        .body("{\"id\":\"" + "1".repeat(100_000) + "\"}")
        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
        .build();
  }

  @Test
  void bodyThatBreaksOffIsAskedForAgain() {
    server.responds(breakingOff());
    server.responds(200, "{\"id\":\"1\"}");
    Response<ServerV1> response = com.withResponse(view -> view.serversV1().get("1"));
    assertEquals("1", response.value().id().orElseThrow());
    assertEquals(2, response.attempts());
    assertEquals(2, server.requests());
  }

  @Test
  void bodiesThatBreakOffUseUpTheAttempts() {
    for (int i = 0; i < 5; i++) {
      server.responds(breakingOff());
    }
    TransportException broken =
        assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    assertTrue(
        broken.getMessage().matches("GET /compute-ops-mgmt/v1/servers/1 failed: .+; sent 5 times"),
        broken.getMessage());
    assertFalse(broken.isOutcomeUnknown());
    assertEquals(5, server.requests());
  }

  @Test
  void bodyOfPostThatBreaksOffIsNotAskedForAgain() {
    server.responds(breakingOff());
    assertTrue(
        assertThrows(TransportException.class, () -> com.jobsV1().create(JOB)).isOutcomeUnknown());
    assertEquals(1, server.requests());
  }

  @Test
  void brokenConnectionOfPostIsNotRetried() {
    breaks();
    TransportException broken =
        assertThrows(TransportException.class, () -> com.jobsV1().create(JOB));
    assertTrue(broken.isOutcomeUnknown());
    assertEquals(1, server.requests());
  }

  private void breaks() {
    server.responds(
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
  }

  @Test
  void rejectedConnectionIsRetriedEvenForPost() {
    server.close();
    TransportException rejected =
        assertThrows(TransportException.class, () -> com.jobsV1().create(JOB));
    assertFalse(rejected.isOutcomeUnknown());
    assertEquals(4, time.sleeps().size());
  }

  @Test
  void noRetrySendsOnce() {
    respondsWith(503, "Retry-After", "1");
    ComputeOpsView once = com.withOptions(CallOptions.builder().noRetry().build());
    assertThrows(ServerException.class, () -> once.serversV1().get("1"));
    assertEquals(1, server.requests());
  }

  @Test
  void policyOfOneAttemptSendsOnce() {
    respondsWith(502);
    try (ComputeOps once = client(builder -> builder.retryPolicy(RetryPolicy.none()))) {
      assertThrows(ServerException.class, () -> once.serversV1().get("1"));
    }
    assertEquals(1, server.requests());
  }
}
