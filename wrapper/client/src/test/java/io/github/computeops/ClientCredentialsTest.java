package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {
  private Recorder service;
  private Recorder issuer;
  private ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    service = new Recorder();
    issuer = new Recorder();
    com =
        ComputeOps.builder()
            .baseUri(service.uri())
            .credentials(Credentials.client(issuer.uri(), "my id", "p&ss+w=rd"))
            .build();
  }

  @AfterEach
  void stop() {
    com.close();
    issuer.close();
    service.close();
  }

  @Test
  void tokenIsAskedForAsFormAndUsed() throws Exception {
    issuer.answers(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.answers(200, "{}");
    com.serversV1().get("1");
    RecordedRequest asked = issuer.taken();
    assertEquals("application/x-www-form-urlencoded", asked.getHeaders().get("Content-Type"));
    assertEquals(
        "grant_type=client_credentials&client_id=my%20id&client_secret=p%26ss%2Bw%3Drd",
        asked.getBody().utf8());
    assertEquals("Bearer fresh", service.taken().getHeaders().get("Authorization"));
  }

  @Test
  void tokenIsKeptWhileValid() {
    issuer.answers(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.answers(200, "{}").answers(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("2");
    assertEquals(1, issuer.requests());
  }

  @Test
  void expiredTokenIsAskedForAgain() {
    issuer
        .answers(200, "{\"access_token\":\"old\",\"expires_in\":0}")
        .answers(200, "{\"access_token\":\"new\",\"expires_in\":0}");
    service.answers(200, "{}").answers(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("2");
    assertEquals(2, issuer.requests());
  }

  @Test
  void unreachableIssuerIsNamedWithTheReason() {
    issuer.close();
    AuthenticationException unreachable =
        assertThrows(AuthenticationException.class, () -> com.serversV1().list());
    assertEquals(
        "The issuer "
            + issuer.uri()
            + " cannot be reached: java.net.ConnectException: no connection to "
            + issuer.uri().getAuthority()
            + ".",
        unreachable.getMessage());
  }

  @Test
  void refusedApiClientIsNamedWithoutItsSecret() throws Exception {
    issuer.answers(401, "{\"error\":\"invalid_client\"}");
    AuthenticationException refused =
        assertThrows(AuthenticationException.class, () -> com.serversV1().list());
    assertEquals(
        "The issuer "
            + issuer.uri()
            + " refused the API client my id with status 401; check the client's id, its secret and the workspace.",
        refused.getMessage());
    assertFalse(refused.toString().contains("p&ss"));
    assertEquals(0, service.requests());
  }

  @Test
  void issuerThatAnswersSomethingElseIsNamed() {
    issuer.answers(200, "{\"ok\":true}");
    assertEquals(
        "The issuer "
            + issuer.uri()
            + " answered without access_token and expires_in; is it a token endpoint?",
        assertThrows(AuthenticationException.class, () -> com.serversV1().list()).getMessage());
  }

  @Test
  void issuerThatAnswersHtmlIsNamed() {
    issuer.answers(200, "<html></html>");
    assertEquals(
        "The issuer "
            + issuer.uri()
            + " answered with something that is no JSON; is it a token endpoint?",
        assertThrows(AuthenticationException.class, () -> com.serversV1().list()).getMessage());
  }

  @Test
  void callersThatMeetAnExpiredTokenShareOneRequest() throws Exception {
    issuer.answers(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    Thread[] callers = new Thread[50];
    for (int i = 0; i < callers.length; i++) {
      service.answers(200, "{}");
      callers[i] = new Thread(() -> com.serversV1().get("1"));
    }
    for (Thread caller : callers) {
      caller.start();
    }
    for (Thread caller : callers) {
      caller.join(TimeUnit.SECONDS.toMillis(30));
    }
    assertEquals(1, issuer.requests());
    assertEquals(50, service.requests());
  }
}
