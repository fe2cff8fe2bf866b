package io.github.computeops.internal.auth;

import feign.Client;
import feign.Response;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.http.BrokenCall;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** A token endpoint. Each attempt to get a token takes at most ten seconds. */
public record TokenEndpoint(URI uri, Client transport, Time time) {
  private static final CallContext CONTEXT =
      CallContext.first("a token", CallSettings.within(Duration.ofSeconds(10)));

  /**
   * Gets a token, in as many attempts as {@link RepeatingGrant} makes.
   *
   * @throws AuthenticationException if there is no token
   * @throws InterruptedException if the thread is interrupted between attempts
   */
  public Token token(TokenRequest request) throws InterruptedException {
    return new RepeatingGrant(() -> once(request), time).token();
  }

  private Token once(TokenRequest request) {
    ClockReading asked = time.now();
    TokenResponse response = response(request);
    return response
        .token()
        .map(token -> new Token(token, TokenLifetime.of(response.member("expires_in")), asked))
        .orElseThrow(
            () -> new TokenErrorResponse(uri, request, response, time.clock()).exception());
  }

  private TokenResponse response(TokenRequest request) {
    try (Response response = transport.execute(request.to(uri), CONTEXT)) {
      return TokenResponse.of(response);
    } catch (IOException e) {
      String why = request.withoutSecrets(BrokenCall.reason(e));
      throw new AuthenticationException(
          "The token endpoint " + uri + " cannot be reached: " + why + ".",
          !BrokenCall.isLasting(e),
          null,
          e);
    }
  }
}
