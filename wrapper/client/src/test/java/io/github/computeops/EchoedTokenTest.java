package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ApiException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens that a response repeats, which no message shows. */
class EchoedTokenTest extends WithRecorder {
  private static final String CALLED = "GET /compute-ops-mgmt/v1/servers/1 failed with 400: ";

  @Test
  void echoedTokenIsMaskedWhereverItStands() {
    String token = TestClient.TOKEN;
    server.responds(
        400,
        "{\"message\":\"token=%s\",\"debugId\":\"%s\",\"errorDetails\":[{\"metadata\":{\"t\":\"%s\"}}]}"
            .formatted(token, token, token));
    try (ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      ApiException failed = assertThrows(ApiException.class, () -> com.serversV1().get("1"));
      assertEquals(CALLED + "token=*** (debugId ***)", failed.getMessage());
      assertFalse(failed.error().toString().contains(token));
      assertEquals(Optional.of("***"), failed.debugId());
    }
  }

  @Test
  void echoedTokenIsMasked() {
    String echo = "GET / HTTP/1.1 Authorization: Bearer " + TestClient.TOKEN + " Accept: */*";
    server.responds(400, echo);
    assertEquals(
        CALLED + "GET / HTTP/1.1 Authorization: Bearer *** Accept: */*", failure().getMessage());
    server.responds(400, "{\"message\":\"bad: " + echo + "\"}");
    assertFalse(StackTrace.of(failure()).contains(TestClient.TOKEN));
  }

  /** Shorter ones, of tests, are part of ordinary words. */
  @ParameterizedTest
  @CsvSource({"t0ken-1, bad: t0ken-1", "t0ken-12, bad: ***"})
  void tokenOfEightCharactersIsOne(String token, String said) {
    server.responds(400, "{\"message\":\"bad: " + token + "\"}");
    try (ComputeOps com =
        TestClient.of(server.uri(), b -> b.credentials(Credentials.bearerToken(token)))) {
      assertEquals(
          CALLED + said,
          assertThrows(ApiException.class, () -> com.serversV1().get("1")).getMessage());
    }
  }

  private ApiException failure() {
    return assertThrows(ApiException.class, () -> server.client().serversV1().get("1"));
  }
}
