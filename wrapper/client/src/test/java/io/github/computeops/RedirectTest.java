package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.AuthenticationException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private final TestTime time = new TestTime();
  private Recorder here;
  private Recorder elsewhere;

  @BeforeEach
  void start() throws Exception {
    here = new Recorder();
    elsewhere = new Recorder();
  }

  @AfterEach
  void stop() {
    elsewhere.close();
    here.close();
  }

  private ComputeOps client(Credentials credentials) {
    return time.in(ComputeOps.builder().baseUri(here.uri()).credentials(credentials)).build();
  }

  private void redirects(int status, String location) {
    here.responds(
        new MockResponse.Builder().code(status).setHeader("Location", location).body("").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void tokenDoesNotFollowARedirect(int status) {
    redirects(status, elsewhere.uri().toString());
    ComputeOps com = client(Credentials.bearerToken("t0ken"));
    ApiException redirected = assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertEquals(status, redirected.status());
    assertEquals(0, elsewhere.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void secretDoesNotFollowARedirect(int status) {
    redirects(status, elsewhere.uri() + "a?b=c");
    assertEquals(
        "The token endpoint "
            + here.uri()
            + " redirects to "
            + elsewhere.uri()
            + "a, where no secret is sent: it responded with "
            + status
            + " and an empty body; give the address of the token endpoint itself.",
        rejection());
    assertEquals(0, elsewhere.requests());
    assertEquals(1, here.requests());
  }

  @Test
  void redirectWithoutLocationIsReportedToo() {
    here.responds(302, "");
    assertNoTarget();
    redirects(302, "");
    assertNoTarget();
  }

  private void assertNoTarget() {
    assertEquals(
        "The token endpoint "
            + here.uri()
            + " redirects: it responded with 302 and an empty body; give the address of the token endpoint itself.",
        rejection());
  }

  private String rejection() {
    ComputeOps com = client(Credentials.apiClient(here.uri(), "my-id", "s3cret"));
    AuthenticationException met =
        assertThrows(AuthenticationException.class, () -> com.serversV1().get("1"));
    StackTrace.lacks(met, "s3cret");
    return met.getMessage();
  }
}
