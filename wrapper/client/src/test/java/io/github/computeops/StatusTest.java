package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ApiException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest extends WithRecorder {
  @ParameterizedTest
  @CsvSource({
    "400, BadRequestException",
    "401, UnauthorizedException",
    "402, ApiException",
    "403, ForbiddenException",
    "404, NotFoundException",
    "405, ApiException",
    "406, ApiException",
    "409, ConflictException",
    "410, NotFoundException",
    "412, PreconditionFailedException",
    "415, ApiException",
    "422, BadRequestException",
    "451, WorkspaceBlockedException",
    "501, ServerException",
    "505, ServerException",
    "511, ServerException"
  })
  void lastingErrorHasTheClassOfItsStatus(int status, String type) {
    assertRejected(status, type, false);
  }

  @ParameterizedTest
  @CsvSource({
    "408, ApiException",
    "429, RateLimitedException",
    "500, ServerException",
    "502, ServerException",
    "503, ServerException",
    "504, ServerException",
    "520, ServerException",
    "599, ServerException"
  })
  void transientErrorSaysThatRetryingMayHelp(int status, String type) {
    assertRejected(status, type, true);
  }

  @ParameterizedTest
  @CsvSource({"300", "301", "302", "303", "307", "308"})
  void redirectIsAnErrorThatNamesTheTargetWithoutItsQuery(int status) {
    server.responds(
        new mockwebserver3.MockResponse.Builder()
            .code(status)
            .setHeader("Location", "https://login.example.net/elsewhere?token=s3cret#here")
            .build());
    ApiException rejected = failure();
    assertSame(ApiException.class, rejected.getClass());
    assertEquals(status, rejected.status());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with "
            + status
            + ": a redirect to https://login.example.net/elsewhere, which the client does not follow",
        rejected.getMessage());
    assertEquals(1, server.requests());
  }

  @Test
  void notModifiedIsNamedAsThat() {
    server.responds(304, "");
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with 304: not modified; leave out the header that"
            + " makes the request conditional",
        failure().getMessage());
  }

  @Test
  void every2xxIsASuccess() {
    server.responds(200, "{}").responds(201, "{}").responds(202, "{}").responds(203, "{}");
    for (int status = 200; status <= 203; status++) {
      assertEquals(
          status, server.client().withResponse(view -> view.serversV1().get("1")).status());
    }
  }

  private void assertRejected(int status, String type, boolean retryable) {
    server.responds(status, "{\"message\":\"No.\",\"debugId\":\"d-1\",\"errorCode\":\"E\"}");
    ApiException rejected = failure();
    assertEquals(type, rejected.getClass().getSimpleName());
    assertEquals(status, rejected.status());
    assertEquals(retryable, rejected.isRetryable());
    assertFalse(rejected.isOutcomeUnknown());
    assertEquals(Optional.of("E"), rejected.errorCode());
    assertEquals(Optional.of("d-1"), rejected.debugId());
    assertEquals("GET", rejected.method());
    assertEquals("/compute-ops-mgmt/v1/servers/1", rejected.path());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed with "
            + status
            + ": No (debugId d-1)"
            + (retryable ? "; retrying later may help" : ""),
        rejected.getMessage());
  }

  private ApiException failure() {
    CallOptions once = CallOptions.builder().noRetry().build();
    return assertThrows(
        ApiException.class, () -> server.client().withOptions(once).serversV1().get("1"));
  }
}
