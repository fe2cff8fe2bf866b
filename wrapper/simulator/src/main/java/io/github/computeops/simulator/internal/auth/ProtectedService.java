package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Router;
import java.util.List;

/** Everything behind the port: the token endpoint, open to all, and COM, which needs a token. */
public final class ProtectedService implements Handler {
  private final Handler open;
  private final Handler com;

  public ProtectedService(TokenEndpoint endpoint, Handler com) {
    this.open = new Router(List.of(endpoint.route()));
    this.com = new AuthenticatingHandler(endpoint.tokens(), com);
  }

  /** The old prefix {@code /compute-ops/} is COM too. */
  @Override
  public Response handle(Request request) {
    return (request.path().startsWith("/compute-ops") ? com : open).handle(request);
  }
}
