package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;

/** Hands on requests with a valid bearer token, whatever they ask for. */
final class AuthenticatingHandler implements Handler {
  private static final String SCHEME = "Bearer ";
  private final IssuedTokens tokens;
  private final Handler next;

  AuthenticatingHandler(IssuedTokens tokens, Handler next) {
    this.tokens = tokens;
    this.next = next;
  }

  @Override
  public Response handle(Request request) {
    String authorization = request.header("authorization");
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw ErrorResponseException.unauthorized(
          "The request has no bearer token; get one at the token endpoint.");
    }
    if (!tokens.isValid(authorization.substring(SCHEME.length()))) {
      throw ErrorResponseException.unauthorized(
          "The bearer token is unknown or expired; get a new one.");
    }
    return next.handle(request);
  }
}
