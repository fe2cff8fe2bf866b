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
  private Recorder tokenEndpoint;

  @BeforeEach
  void start() throws Exception {
    tokenEndpoint = new Recorder();
  }

  @AfterEach
  void stop() {
    tokenEndpoint.close();
  }

  private AuthenticationException failure(ClientCredentials credentials) {
    ComputeOps com =
        time.in(ComputeOps.builder().baseUri(tokenEndpoint.uri()).credentials(credentials)).build();
    AuthenticationException met =
        assertThrows(AuthenticationException.class, () -> com.serversV1().list());
    StackTrace.lacks(met, SECRET, "p%26ss%2Bw%3Drd", BASIC, "t0ken");
    return met;
  }

  private String message() {
    return failure(Credentials.apiClient(tokenEndpoint.uri(), "my-id", SECRET))
        .getMessage()
        .replace(tokenEndpoint.uri().toString(), "[uri]");
  }

  private void responds(int status, String type, String body) {
    tokenEndpoint.responds(
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
  void rejectedCredentialsAreReportedInASentence(int status, String body, String said) {
    responds(status, "text/html", body);
    assertEquals(
        "The token endpoint [uri] rejected the API client my-id: it responded with "
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
  void successWithoutAUsableTokenIsReportedInASentence(String body, String said) {
    responds(200, "application/json", body);
    assertEquals(
        "The token endpoint [uri] gave no access_token: it responded with 200"
            + said
            + "; is it a token endpoint?",
        message());
    assertEquals(1, tokenEndpoint.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 501, 503})
  void transientFailureIsReportedInASentence(int status) {
    for (int i = 0; i < 4; i++) {
      responds(status, "text/html", "<html><title>Maintenance</title></html>");
    }
    assertEquals(
        "The token endpoint [uri] gave no token to the API client my-id: it responded with "
            + status
            + " and a web page instead of an explanation; retrying later may help.",
        message());
    assertEquals(4, tokenEndpoint.requests());
  }

  @Test
  void contentTypeIsNotBelieved() throws Exception {
    responds(200, "text/plain", "{\"access_token\":\"fresh\",\"expires_in\":900}");
    responds(200, "application/json", "{}");
    time.in(
            ComputeOps.builder()
                .baseUri(tokenEndpoint.uri())
                .credentials(Credentials.apiClient(tokenEndpoint.uri(), "my-id", SECRET)))
        .build()
        .serversV1()
        .get("1");
    tokenEndpoint.taken();
    assertEquals("Bearer fresh", tokenEndpoint.authorization());
  }

  @Test
  void endlessResponseIsNotReadToItsEnd() {
    responds(200, "application/json", "{\"a\":\"" + "x".repeat(1 << 20) + "\"}");
    assertEquals(
        "The token endpoint [uri] gave no access_token: it responded with 200 and a body that is not JSON; is it a token endpoint?",
        message());
  }

  @Test
  void longExplanationIsCut() {
    responds(400, "application/json", "{\"error\":\"" + "x".repeat(500) + "\"}");
    assertEquals(
        "The token endpoint [uri] rejected the API client my-id: it responded with 400: "
            + "x".repeat(200)
            + "…; check the client's id, its secret and the workspace.",
        message());
  }

  @Test
  void secretThatTheTokenEndpointRepeatsIsNotShown() {
    responds(400, "application/json", "{\"error\":\"" + SECRET + " or p%26ss%2Bw%3Drd\"}");
    assertEquals(
        "The token endpoint [uri] rejected the API client my-id: it responded with 400: *** or ***; check the client's id, its secret and the workspace.",
        message());
    responds(400, "text/html", "{\"error\":\"Bad: Basic " + BASIC + " " + SECRET + "\"}");
    assertEquals(
        "The token endpoint "
            + tokenEndpoint.uri()
            + " rejected the API client my-id: it responded with 400: Bad: Basic *** ***; check the client's id, its secret and the workspace.",
        failure(Credentials.apiClient(tokenEndpoint.uri(), "my-id", SECRET).withHttpBasic())
            .getMessage());
  }

  @Test
  void retryAfterIsHonoured() {
    for (String after : new String[] {"3", "Sun, 01 Mar 2026 12:00:08 GMT", "0.5"}) {
      tokenEndpoint.responds(
          new MockResponse.Builder().code(429).setHeader("Retry-After", after).body("").build());
    }
    responds(400, "application/json", "{}");
    message();
    assertEquals("[PT3S, PT5S, PT0.5S]", time.sleeps().toString());
  }

  @Test
  void unreadableRetryAfterIsAsNone() {
    for (String after :
        new String[] {"Sun, 01 Mar 2026 11:59:59 GMT", "0", "99999999999999999999"}) {
      tokenEndpoint.responds(
          new MockResponse.Builder().code(429).setHeader("Retry-After", after).body("").build());
    }
    responds(400, "application/json", "{}");
    message();
    assertEquals("[PT0.5S, PT1S, PT2S]", time.sleeps().toString());
  }
}
