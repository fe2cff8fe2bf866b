package io.github.computeops.simulator;

import java.util.List;

/** All there is behind the port: the token endpoint, open to all, and COM behind a token. */
final class Service implements Handler {
  private final Handler open;
  private final Handler com;

  Service(TokenEndpoint endpoint, Tokens tokens, Handler behindToken) {
    open = new Routes(List.of(endpoint.route()));
    com = new Authenticating(tokens, behindToken);
  }

  /** The old prefix {@code /compute-ops/} is COM too. */
  @Override
  public Answer answer(Call call) {
    return (call.path().startsWith("/compute-ops") ? com : open).answer(call);
  }
}
