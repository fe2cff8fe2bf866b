package io.github.computeops.simulator;

/** Lets calls with a valid bearer token through, whatever they are for. */
final class Authenticating implements Handler {
  private static final String SCHEME = "Bearer ";
  private final Tokens tokens;
  private final Handler next;

  Authenticating(Tokens tokens, Handler next) {
    this.tokens = tokens;
    this.next = next;
  }

  @Override
  public Answer answer(Call call) {
    String authorization = call.header("authorization");
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw Refusal.unauthorized("The call has no bearer token; get one at the issuer.");
    }
    if (!tokens.isValid(authorization.substring(SCHEME.length()))) {
      throw Refusal.unauthorized("The bearer token is unknown or expired; get a fresh one.");
    }
    return next.answer(call);
  }
}
