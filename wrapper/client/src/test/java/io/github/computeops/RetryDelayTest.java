package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.TransportException;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is sent again, and what ends the wait. */
class RetryDelayTest extends WithService {
  private static List<Duration> millis(long... waits) {
    return java.util.Arrays.stream(waits).mapToObj(Duration::ofMillis).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void transientErrorOfReadIsRetriedAfterTheInitialDelay(int status) {
    respondsWith(status);
    server.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(millis(500), time.sleeps());
    assertEquals(2, server.requests());
  }

  @Test
  void delaysDoubleUpToTheLongestAndAttemptsEnd() {
    for (int i = 0; i < 5; i++) {
      respondsWith(502);
    }
    ServerException rejected = assertThrows(ServerException.class, () -> com.serversV1().get("1"));
    assertEquals(millis(500, 1000, 2000, 4000), time.sleeps());
    assertEquals(5, rejected.attempts());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with 502: no explanation;"
            + " sent 5 times; retrying later may help",
        rejected.getMessage());
  }

  @Test
  void delayIsARandomPartOfItself() {
    time.chance(0.25);
    respondsWith(502);
    server.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(millis(125), time.sleeps());
  }

  @ParameterizedTest
  @CsvSource({
    "Retry-After, 3, 3000",
    "Retry-After, 'Sun, 01 Mar 2026 12:00:07 GMT', 7000",
    "Retry-After, 'Monday, 01-Mar-26 12:00:07 GMT', 7000",
    "Retry-After, Sun Mar  1 12:00:07 2026, 7000",
    "Retry-After, 'Sun, 01 Mar 2026 11:00:00 GMT', 0",
    "Retry-After, soon, 500",
    "ratelimit-reset, 9, 9000",
    "RateLimit-Reset, 9, 9000",
    "X-RateLimit-Reset, 8, 8000",
    "X-RateLimit-Reset, 1772366411, 11000",
    "X-RateLimit-Reset, 99999999999, 500",
    "x-envoy-rate-limited, true, 500"
  })
  void serviceSaysWhenToComeBack(String header, String value, long expected) {
    respondsWith(429, header, value);
    server.responds(200, "{}");
    com.serversV1().get("1");
    long waited = time.sleeps().stream().mapToLong(Duration::toMillis).sum();
    assertEquals(expected, waited);
  }

  @Test
  void bodySaysWhenToComeBack() {
    server.responds(
        429,
        "{\"errorDetails\":[{\"type\":\"other\"},"
            + "{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":12}]}");
    server.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(millis(12_000), time.sleeps());
  }

  @Test
  void headerGoesBeforeBodyAndBodyBeforeReset() {
    server.responds(
        new MockResponse.Builder()
            .code(503)
            .setHeader("Retry-After", "2")
            .setHeader("ratelimit-reset", "50")
            .body(
                "{\"errorDetails\":[{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":30}]}")
            .build());
    server.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(millis(2000), time.sleeps());
  }

  @Test
  void waitThatEndsWithTheTotalTimeIsBegun() {
    respondsWith(503, "Retry-After", "120");
    respondsWith(404);
    NotFoundException rejected =
        assertThrows(NotFoundException.class, () -> com.serversV1().get("1"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with 404: no explanation; sent 2 times",
        rejected.getMessage());
    assertEquals(millis(120_000), time.sleeps());
  }

  @Test
  void waitBeyondTheTotalTimeFailsAtOnceAndSaysSo() {
    respondsWith(503, "Retry-After", "300");
    ApiException rejected = assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertTrue(
        rejected
            .getMessage()
            .endsWith(
                "; the service asks to wait 300 s, more than the 120 s left for another attempt"),
        rejected.getMessage());
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void interruptedWaitEndsTheCallAndKeepsTheFlag() {
    respondsWith(502);
    ComputeOps waiting =
        TestClient.of(
            server.uri(),
            builder ->
                builder.time(
                    new Time(
                        time,
                        time.time().nanos(),
                        duration -> {
                          throw new InterruptedException();
                        },
                        () -> 1)));
    TransportException ended =
        assertThrows(TransportException.class, () -> waiting.serversV1().get("1"));
    assertTrue(Thread.interrupted());
    assertInstanceOf(WaitEnded.class, ended.getCause());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed:"
            + " the thread was interrupted while it waited to send the request",
        ended.getMessage());
  }

  @Test
  void closingFreesAWaitingCall() throws Exception {
    respondsWith(503, "Retry-After", "100");
    ComputeOps real = TestClient.of(server.uri(), builder -> builder);
    java.util.concurrent.FutureTask<Object> call =
        new java.util.concurrent.FutureTask<>(() -> real.serversV1().get("1"));
    new Thread(call).start();
    server.taken();
    real.close();
    Throwable freed =
        assertThrows(
                java.util.concurrent.ExecutionException.class,
                () -> call.get(30, java.util.concurrent.TimeUnit.SECONDS))
            .getCause();
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed: the client was closed during the call",
        assertInstanceOf(TransportException.class, freed).getMessage());
  }
}
