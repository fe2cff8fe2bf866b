package io.github.computeops;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.model.GroupUpdateRequestV1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ServerCollectionV1;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the body of a success may be, and what is reachable if it cannot be read. */
class SuccessBodyTest extends WithRecorder {
  private static final String GET =
      "GET /compute-ops-mgmt/v1/servers succeeded with 200, but the body of the response ";
  private static final JobCreateV1 JOB =
      JobCreateV1.builder().jobTemplate("t").resourceId("r").resourceType("y").build();

  @Test
  void acceptedJobWithoutABodyIsASuccess() {
    server.responds(
        new MockResponse.Builder()
            .code(202)
            .setHeader("Location", "/compute-ops-mgmt/v1/jobs/7")
            .build());
    Response<JobV1> response = server.client().withResponse(view -> view.jobsV1().create(JOB));
    assertEquals(202, response.status());
    assertEquals(Optional.of(URI.create("/compute-ops-mgmt/v1/jobs/7")), response.location());
    assertTrue(response.value().isAbsent());
  }

  @Test
  void changeWithoutContentIsASuccess() {
    server.responds(new MockResponse.Builder().code(204).build());
    assertEquals(
        Map.of(),
        server.client().groupsV1().update("g", GroupUpdateRequestV1.builder().build()).toTree());
  }

  @Test
  void createdJobWhoseBodyCannotBeReadSaysSo() {
    server.responds(
        new MockResponse.Builder()
            .code(201)
            .setHeader("Location", "/compute-ops-mgmt/v1/jobs/7")
            .body("{\"id\":")
            .build());
    InvalidResponseException unread =
        assertThrows(InvalidResponseException.class, () -> server.client().jobsV1().create(JOB));
    assertEquals(
        "POST /compute-ops-mgmt/v1/jobs succeeded with 201, but the body of the response ends in the"
            + " middle of its JSON; the call was carried out, so do not repeat it.",
        unread.getMessage());
    assertEquals(201, unread.status());
    assertEquals(Optional.of(URI.create("/compute-ops-mgmt/v1/jobs/7")), unread.location());
    assertEquals(Optional.of("/compute-ops-mgmt/v1/jobs/7"), unread.header("location"));
    assertEquals(Optional.empty(), unread.header("ETag"));
    assertEquals(1, server.requests());
  }

  @ParameterizedTest
  @CsvSource({
    "ok, 'is not JSON: line 1, column 1 cannot be read.'",
    "'{\"count\":0}<!-- x -->', 'has text after its JSON, from line 1, column 12.'",
    "'{\"count\":0}{\"count\":0}', 'has text after its JSON, from line 1, column 12.'",
    "'{\"count\":', 'ends in the middle of its JSON.'"
  })
  void bodyThatIsNotOneJsonValueIsInvalid(String body, String why) {
    server.responds(200, body);
    assertEquals(GET + why, invalid().getMessage());
  }

  @Test
  void whiteSpaceAfterTheJsonIsAllowed() {
    server.responds(200, " {\"count\":0}\r\n\t ");
    assertEquals(0, page().count());
  }

  @Test
  void nameBeyondTheLimitIsCalledALimit() {
    server.responds(200, "{\"" + "n".repeat(1_000_001) + "\":0}");
    assertEquals(
        GET + "has a name longer than the limit of 1000000 characters.", invalid().getMessage());
  }

  @Test
  void longNamesAreRead() {
    server.responds(200, "{\"count\":0,\"" + "n".repeat(60_000) + "\":1}");
    assertEquals(0, page().count());
  }

  @Test
  void bodyInItsNamedCharsetIsRead() {
    byte[] latin = "{\"count\":0,\"name\":\"L\u00e4uft\"}".getBytes(ISO_8859_1);
    server.responds(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json; charset=ISO-8859-1")
            .body(new Buffer().write(latin))
            .build());
    assertEquals("L\u00e4uft", page().toMap().get("name"));
  }

  @Test
  void bodyWithoutALengthThatBreaksOffIsReadAgain() {
    server.responds(
        new MockResponse.Builder()
            .removeHeader("Content-Length")
            .body(new Buffer().writeUtf8("{\"count\":"))
            .removeHeader("Content-Length")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    server.responds(200, "{\"count\":0}");
    assertEquals(0, page().count());
    assertEquals(2, server.requests());
  }

  private ServerCollectionV1 page() {
    return server.client().serversV1().list();
  }

  private InvalidResponseException invalid() {
    return assertThrows(InvalidResponseException.class, this::page);
  }
}
