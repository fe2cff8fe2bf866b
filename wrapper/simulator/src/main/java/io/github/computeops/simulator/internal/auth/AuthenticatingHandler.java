package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import java.util.Optional;

/** Hands on requests with a valid bearer token whose owner may send them. */
final class AuthenticatingHandler implements Handler {
  private static final String SCHEME = "Bearer ";
  private final IssuedTokens tokens;
  private final Optional<Quotas> quotas;
  private final Handler next;

  AuthenticatingHandler(IssuedTokens tokens, Optional<Quotas> quotas, Handler next) {
    this.tokens = tokens;
    this.quotas = quotas;
    this.next = next;
  }

  @Override
  public Response handle(Request request) {
    String authorization = request.header("authorization");
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw ErrorResponseException.unauthorized(
          "The request has no bearer token; get one at the token endpoint.");
    }
    TokenOwner owner =
        tokens
            .owner(authorization.substring(SCHEME.length()))
            .orElseThrow(
                () ->
                    ErrorResponseException.unauthorized(
                        "The bearer token is unknown or expired; get a new one."));
    owner.client().check(request);
    Request known = request.by(owner.caller());
    return quotas
        .map(it -> it.limited(owner.client(), () -> next.handle(known)))
        .orElseGet(() -> next.handle(known));
  }
}
