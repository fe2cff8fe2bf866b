package io.github.computeops.internal.auth;

import feign.Client;
import feign.Response;
import io.github.computeops.CallOptions;
import io.github.computeops.Timeouts;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.time.Moment;
import io.github.computeops.internal.time.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Where an issuer gives tokens. Each attempt takes at most ten seconds. */
public record TokenEndpoint(URI uri, Client transport, Time time) {
  private static final CallOptions TEN_SECONDS =
      CallOptions.builder().timeout(Duration.ofSeconds(10)).build();

  /**
   * Asks, and asks again as {@link RetryingGrant} does.
   *
   * @throws AuthenticationException when there is no token
   * @throws InterruptedException when the thread is interrupted between attempts
   */
  Token token(TokenRequest request) throws InterruptedException {
    return new RetryingGrant(() -> once(request), time).token();
  }

  private Token once(TokenRequest request) {
    Moment asked = time.now();
    IssuerAnswer answer = answer(request);
    return answer
        .token()
        .map(token -> new Token(token, TokenLifetime.of(answer.member("expires_in")), asked))
        .orElseThrow(() -> new IssuerRefusal(uri, request, answer, time.clock()).exception());
  }

  private IssuerAnswer answer(TokenRequest request) {
    CallScope call = new CallScope("a token", TEN_SECONDS, Timeouts.ofDefaults(), head -> {});
    try (Response response = transport.execute(request.to(uri), call)) {
      return IssuerAnswer.of(response);
    } catch (IOException e) {
      String why = request.withoutSecrets(e.toString());
      throw AuthenticationException.passing(
          "The issuer " + uri + " cannot be reached: " + why + ".", null, e);
    }
  }
}
