package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.ErrorDetailBadRequest;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

class ErrorsTest extends MockedService {
  private void fails(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  @Test
  void messageOfAnErrorResponse() {
    fails(404, "{\"message\":\"No such server.\",\"debugId\":\"4fd9e2\"}");
    ApiException failure = assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with 404: No such server (debugId 4fd9e2)",
        failure.getMessage());
  }

  // region: find
  Optional<ServerV1> find(String id) {
    try {
      return Optional.of(com.serversV1().get(id));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  // endregion

  @Test
  void missingServerIsEmpty() {
    fails(404, "{}");
    assertEquals(Optional.empty(), find("1"));
  }

  @Test
  void invalidFields() {
    fails(
        400,
        "{\"message\":\"Bad.\",\"errorDetails\":[{\"type\":\"hpe.greenlake.bad_request\","
            + "\"issues\":[{\"source\":\"field\",\"subject\":\"name\",\"description\":\"Is taken.\"}]}]}");
    List<String> issues = new ArrayList<>();
    // region: details
    try {
      com.serversV1().list();
    } catch (BadRequestException e) {
      e.details().stream()
          .filter(ErrorDetailBadRequest.class::isInstance)
          .map(ErrorDetailBadRequest.class::cast)
          .flatMap(detail -> detail.issues().stream())
          .forEach(issue -> issues.add(issue.subject() + ": " + issue.description().orElse("")));
    }
    // endregion
    assertEquals(List.of("name: Is taken."), issues);
  }

  @Test
  void jobWhoseOutcomeIsUnknown() {
    server.enqueue(
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    JobCreateV1 job = JobCreateV1.of(Map.of("jobTemplate", "t"));
    List<String> warnings = new ArrayList<>();
    // region: outcome
    try {
      com.jobsV1().create(job);
    } catch (TransportException e) {
      if (e.isOutcomeUnknown()) {
        warnings.add("Check whether the job runs before starting it again: " + e.getMessage());
      }
    }
    // endregion
    assertEquals(1, warnings.size());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void errorResponseOrNoResponse() {
    fails(503, "");
    List<String> report = new ArrayList<>();
    CallOptions once = CallOptions.builder().noRetry().build();
    ComputeOpsView view = com.withOptions(once);
    // region: root
    try {
      view.serversV1().list();
    } catch (ApiException e) {
      report.add(e.status() + ", " + (e.isRetryable() ? "try again later" : "do not repeat"));
    } catch (ComputeOpsException e) {
      report.add("no response: " + e.getMessage());
    }
    // endregion
    assertEquals(List.of("503, try again later"), report);
  }
}
