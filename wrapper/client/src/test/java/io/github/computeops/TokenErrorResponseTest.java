package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.AuthenticationException;
import java.util.Base64;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenErrorResponseTest {
  private static final String SECRET = "p&ss+w=rd";
  private static final String BASIC =
      Base64.getEncoder().encodeToString("my-id:p%26ss%2Bw%3Drd".getBytes());
  private final TestTime time = new TestTime();
  private Recorder issuer;

  @BeforeEach
  void start() throws Exception {
    issuer = new Recorder();
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  private AuthenticationException failure(ClientCredentials credentials) {
    ComputeOps com =
        time.in(ComputeOps.builder().baseUri(issuer.uri()).credentials(credentials)).build();
    AuthenticationException met =
        assertThrows(AuthenticationException.class, () -> com.serversV1().list());
    StackTrace.lacks(met, SECRET, "p%26ss%2Bw%3Drd", BASIC, "t0ken");
    return met;
  }

  private String message() {
    return failure(Credentials.apiClient(issuer.uri(), "my-id", SECRET))
        .getMessage()
        .replace(issuer.uri().toString(), "[uri]");
  }

  private void answers(int status, String type, String body) {
    issuer.answers(
        new MockResponse.Builder().code(status).setHeader("Content-Type", type).body(body).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "401|{\"error\":\"invalid_client\",\"error_description\":\"Unknown\\nclient\"}|: invalid_client (Unknown client)",
        "400|{\"error\":\"invalid_client\"}|: invalid_client",
        "403|{\"error_description\":\"Not you\"}|: Not you",
        "401|{\"message\":\"Invalid client\",\"debugId\":\"1\"}|: Invalid client",
        "401|{\"error\":{\"code\":1}}|``",
        "401|[]|``",
        "401|``| and an empty body",
        "401|Invalid client| and a body that is not JSON",
        "404|`<html><title>Not\n Found</title></html>`| and a web page instead of an explanation",
        "404|`\n<!DOCTYPE html><head><TITLE>Not Found</TITLE>`| and a web page instead of an explanation",
      })
  void refusalIsToldInASentence(int status, String body, String said) {
    answers(status, "text/html", body);
    assertEquals(
        "The token endpoint [uri] refused the API client my-id: it responded with "
            + status
            + said
            + "; check the client's id, its secret and the workspace.",
        message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{\"ok\":true}|``",
        "{\"access_token\":\" \"}|``",
        "{\"access_token\":null,\"error\":\"x\"}|: x",
        "{\"access_token\":\"t0ken\\r\\nX: y\"}|``",
        "[\"t0ken\"]|``",
        "t0ken| and a body that is not JSON",
        "``| and an empty body",
        "<html><body>Sign in to the network</body></html>| and a web page instead of an explanation",
      })
  void successWithoutAUsableTokenIsToldInASentence(String body, String said) {
    answers(200, "application/json", body);
    assertEquals(
        "The token endpoint [uri] gave no access_token: it responded with 200"
            + said
            + "; is it a token endpoint?",
        message());
    assertEquals(1, issuer.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void troubleIsToldInASentence(int status) {
    for (int i = 0; i < 4; i++) {
      answers(status, "text/html", "<html><title>Maintenance</title></html>");
    }
    assertEquals(
        "The token endpoint [uri] gave no token to the API client my-id: it responded with "
            + status
            + " and a web page instead of an explanation; retrying later may help.",
        message());
    assertEquals(4, issuer.requests());
  }

  @Test
  void contentTypeIsNotBelieved() throws Exception {
    answers(200, "text/plain", "{\"access_token\":\"fresh\",\"expires_in\":900}");
    answers(200, "application/json", "{}");
    time.in(
            ComputeOps.builder()
                .baseUri(issuer.uri())
                .credentials(Credentials.apiClient(issuer.uri(), "my-id", SECRET)))
        .build()
        .serversV1()
        .get("1");
    issuer.taken();
    assertEquals("Bearer fresh", issuer.authorization());
  }

  @Test
  void endlessAnswerIsNotReadToItsEnd() {
    answers(200, "application/json", "{\"a\":\"" + "x".repeat(1 << 20) + "\"}");
    assertEquals(
        "The token endpoint [uri] gave no access_token: it responded with 200 and a body that is not JSON; is it a token endpoint?",
        message());
  }

  @Test
  void longExplanationIsCut() {
    answers(400, "application/json", "{\"error\":\"" + "x".repeat(500) + "\"}");
    assertEquals(
        "The token endpoint [uri] refused the API client my-id: it responded with 400: "
            + "x".repeat(200)
            + "…; check the client's id, its secret and the workspace.",
        message());
  }

  @Test
  void secretThatTheIssuerRepeatsIsNotShown() {
    answers(400, "application/json", "{\"error\":\"" + SECRET + " or p%26ss%2Bw%3Drd\"}");
    assertEquals(
        "The token endpoint [uri] refused the API client my-id: it responded with 400: *** or ***; check the client's id, its secret and the workspace.",
        message());
    answers(400, "text/html", "{\"error\":\"Bad: Basic " + BASIC + " " + SECRET + "\"}");
    assertEquals(
        "The token endpoint "
            + issuer.uri()
            + " refused the API client my-id: it responded with 400: Bad: Basic *** ***; check the client's id, its secret and the workspace.",
        failure(Credentials.apiClient(issuer.uri(), "my-id", SECRET).withHttpBasic()).getMessage());
  }

  @Test
  void retryAfterIsHonoured() {
    for (String after : new String[] {"3", "Sun, 01 Mar 2026 12:00:08 GMT", "0.5"}) {
      issuer.answers(
          new MockResponse.Builder().code(429).setHeader("Retry-After", after).body("").build());
    }
    answers(400, "application/json", "{}");
    message();
    assertEquals("[PT3S, PT5S, PT0.5S]", time.sleeps().toString());
  }

  @Test
  void unreadableRetryAfterIsAsNone() {
    for (String after :
        new String[] {"Sun, 01 Mar 2026 11:59:59 GMT", "0", "99999999999999999999"}) {
      issuer.answers(
          new MockResponse.Builder().code(429).setHeader("Retry-After", after).body("").build());
    }
    answers(400, "application/json", "{}");
    message();
    assertEquals("[PT0.5S, PT1S, PT2S]", time.sleeps().toString());
  }
}
