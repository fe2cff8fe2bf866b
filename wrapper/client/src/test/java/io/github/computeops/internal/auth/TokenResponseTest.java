package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.Responses;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenResponseTest {
  @Test
  void showsNoToken() {
    TokenResponse response =
        new TokenResponse(Responses.of(200), "t0ken", Map.of("access_token", "t0ken"));
    assertEquals("response 200", response.toString());
  }
}
