package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.ServerException;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.ServerUpdateRequestV1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryWaitTest extends WithService {
  private static final JobCreateV1 JOB = JobCreateV1.of(Map.of("jobTemplate", "t"));

  @Test
  void retryAfterDateIsMeasuredByTheServicesDate() {
    server
        .responds(
            rejection(503, "Retry-After", "Sunday, 01-Mar-26 08:00:09 GMT")
                .newBuilder()
                .setHeader("Date", "Sun, 01 Mar 2026 08:00:00 GMT")
                .build())
        .responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(9)), time.sleeps());
  }

  @Test
  void retryInfoInTheBodyIsWaitedForAndStaysReadable() {
    server.responds(
        503,
        "{\"message\":\"Busy.\",\"debugId\":\"d\",\"errorDetails\":"
            + "[{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":5}]}");
    server.responds(
        503,
        "{\"message\":\"Busy.\",\"debugId\":\"d\",\"errorDetails\":"
            + "[{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":300}]}");
    ServerException rejected = assertThrows(ServerException.class, () -> com.serversV1().get("1"));
    assertEquals(List.of(Duration.ofSeconds(5)), time.sleeps());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with 503: Busy (debugId d); sent 2 times;"
            + " retrying later may help; the service asks to wait 300 s, more than the 115 s left"
            + " for another attempt",
        rejected.getMessage());
  }

  @Test
  void waitUpToTheTimeLeftIsBegun() {
    server.responds(rejection(503, "Retry-After", "120")).responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(120)), time.sleeps());
  }

  @Test
  void timeOfTheAttemptsCountsToo() {
    ComputeOps hasty =
        client(
            builder ->
                builder.retryPolicy(
                    RetryPolicy.builder().maxDuration(Duration.ofSeconds(1)).build()));
    server.responds(500, "").responds(500, "");
    ServerException rejected =
        assertThrows(ServerException.class, () -> hasty.serversV1().get("1"));
    assertEquals(List.of(Duration.ofMillis(500)), time.sleeps());
    assertTrue(
        rejected
            .getMessage()
            .endsWith(
                "; the next attempt is due in 1 s, more than the 0 s left for another attempt"),
        rejected.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void postThatMayHaveStartedAJobIsSentOnceAndSaidToBeOfUnknownOutcome(int status) {
    server.responds(status, "");
    ApiException failed = assertThrows(ApiException.class, () -> com.jobsV1().create(JOB));
    assertTrue(failed.isOutcomeUnknown());
    assertEquals(1, server.requests());
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void patchThatMayHaveBeenDoneIsSentOnce() {
    server.responds(502, "");
    ServerUpdateRequestV1 change = ServerUpdateRequestV1.builder().autoIloFwUpdate(true).build();
    assertThrows(ServerException.class, () -> com.serversV1().update("1", change));
    assertEquals(1, server.requests());
  }

  @Test
  void otherErrorsAreNotRepeated() {
    server.responds(404, "");
    assertThrows(NotFoundException.class, () -> com.serversV1().get("1"));
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void everyResponseIsClosedBeforeTheNextAttempt() {
    CountingTransport counted = new CountingTransport(Recorder.transport());
    ComputeOps counting =
        TestClient.of(server.uri(), builder -> time.in(builder).transport(counted));
    server.responds(503, "busy").responds(429, "").responds(200, "{}");
    counting.serversV1().get("1");
    assertEquals(3, counted.opened());
    assertEquals(0, counted.open());
    assertEquals(0, counted.openAtNextAttempt());
  }

  private static MockResponse rejection(int status, String header, String value) {
    return new MockResponse.Builder().code(status).setHeader(header, value).build();
  }
}
