package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.GroupOveResponseV1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ServerUpdateRequestV1;
import io.github.computeops.model.ServerV1;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest extends WithRecorder {
  @Test
  void responseIsDecodedIntoModels() {
    server.responds(
        200,
        "{\"id\":\"a+b\",\"hardware\":{\"serialNumber\":\"b\",\"memoryMb\":524288},\"new\":[1.50]}");
    ServerV1 read = server.client().serversV1().get("a+b");
    assertEquals(Optional.of("b"), read.hardware().serialNumber());
    assertEquals(Optional.of(524288L), read.hardware().memoryMb());
    assertEquals(
        "{id=a+b, hardware={serialNumber=b, memoryMb=524288}, new=[1.50]}",
        read.toMap().toString());
  }

  @Test
  void requestCarriesTokenAndAccept() throws Exception {
    server.responds(200, "{}").client().serversV1().get("1");
    RecordedRequest request = server.taken();
    assertEquals("Bearer t0ken", request.getHeaders().get("Authorization"));
    assertEquals("application/json", request.getHeaders().get("Accept"));
    assertNull(request.getHeaders().get("Content-Type"));
  }

  @Test
  void mergePatchTellsAbsentFromNull() throws Exception {
    server.responds(200, "{}");
    server
        .client()
        .serversV1()
        .update(
            "1", ServerUpdateRequestV1.builder().clearAppliance().autoIloFwUpdate(false).build());
    RecordedRequest request = server.taken();
    assertEquals("PATCH", request.getMethod());
    assertEquals("application/merge-patch+json", request.getHeaders().get("Content-Type"));
    assertEquals("{\"appliance\":null,\"autoIloFwUpdate\":false}", request.getBody().utf8());
  }

  @Test
  void unionIsDecodedByItsDiscriminator() {
    server.responds(200, "{\"deviceType\":\"OVE_APPLIANCE_VM\",\"name\":\"g\"}");
    assertEquals(GroupOveResponseV1.class, server.client().groupsV1().get("1").getClass());
  }

  @Test
  void textResponseIsReturnedAsItIs() throws Exception {
    server.responds(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/x-pem-file")
            .body("-----BEGIN-----\n")
            .build());
    assertEquals(
        "-----BEGIN-----\n",
        server.client().secureGatewayAppliancesV1beta2().getCertificate("gateway+1"));
    assertEquals(
        "application/x-pem-file, application/json", server.taken().getHeaders().get("Accept"));
  }

  @Test
  void errorResponseBecomesExceptionWithTheServicesMessage() {
    server.responds(
        404,
        "{\"httpStatusCode\":404,\"errorCode\":\"HPE-GL-1\",\"message\":\"No such server.\",\"debugId\":\"d-1\"}");
    ApiException rejected =
        assertThrows(ApiException.class, () -> server.client().serversV1().get("x y"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/x%20y failed with 404: No such server (debugId d-1)",
        rejected.getMessage());
    assertEquals(404, rejected.status());
    assertEquals(Optional.of("HPE-GL-1"), rejected.errorCode());
    assertEquals(Optional.of("d-1"), rejected.debugId());
  }

  @Test
  void errorResponseInHtmlBecomesExceptionToo() {
    server.responds(502, "<html>Bad gateway</html>");
    ApiException rejected =
        assertThrows(
            ApiException.class,
            () ->
                server
                    .client()
                    .withOptions(CallOptions.builder().noRetry().build())
                    .serversV1()
                    .list());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers failed with 502: a web page that says \"Bad gateway\" instead of an explanation; retrying later may help",
        rejected.getMessage());
    assertEquals(Optional.empty(), rejected.errorCode());
  }

  @Test
  void successThatIsNotJsonIsAnInvalidResponse() {
    server.responds(200, "<html>Sign in</html>");
    InvalidResponseException unread =
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().list());
    assertTrue(
        unread
            .getMessage()
            .startsWith(
                "GET /compute-ops-mgmt/v1/servers succeeded with 200, but the body of the response is"
                    + " a web page, so a proxy or a login page responded instead of the service."),
        unread.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void successWithoutABodyIsAnAbsentModel(String body) {
    server.responds(200, body).responds(201, body);
    assertTrue(server.client().serversV1().get("1").isAbsent());
    Response<JobV1> created =
        server.client().withResponse(view -> view.jobsV1().create(JobCreateV1.of(Map.of())));
    assertEquals(201, created.status());
    assertTrue(created.value().isAbsent());
  }

  @Test
  void brokenPostIsSentOnceAndSaidToBeOfUnknownOutcome() {
    server.responds(
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    JobCreateV1 job =
        JobCreateV1.of(
            Map.of(
                "jobTemplate", "t", "resourceId", "r", "resourceType", "compute-ops-mgmt/server"));
    TransportException failed =
        assertThrows(TransportException.class, () -> server.client().jobsV1().create(job));
    assertEquals(
        "POST /compute-ops-mgmt/v1/jobs failed: the connection ended before the response began;"
            + " whether the service acted on it is unknown, so check before you repeat it",
        failed.getMessage());
    assertTrue(failed.isOutcomeUnknown());
    assertEquals(1, server.requests());
  }

  @Test
  void bodyThatIsNotJsonIsRejectedBeforeAnythingIsSent() {
    Map<String, Object> body = Map.of("at", new Object());
    assertThrows(
        IllegalArgumentException.class,
        () -> server.client().asyncOperationsV1().cancel("1", body));
    assertEquals(0, server.requests());
  }

  @Test
  void redirectIsNotFollowedWithTheToken() throws Exception {
    try (Recorder elsewhere = new Recorder()) {
      server.responds(
          new MockResponse.Builder()
              .code(302)
              .setHeader("Location", elsewhere.uri().toString())
              .build());
      assertEquals(
          302, assertThrows(ApiException.class, () -> server.client().serversV1().list()).status());
      assertEquals(0, elsewhere.requests());
    }
  }
}
