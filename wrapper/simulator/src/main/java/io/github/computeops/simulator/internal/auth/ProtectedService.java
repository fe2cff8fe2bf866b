package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.FailingHandler;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.http.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything behind the port: the token endpoint, open to all, and COM, which needs a token. */
public final class ProtectedService implements Handler {
  private final Handler open;
  private final Handler com;

  /**
   * Makes the service.
   *
   * @param open further routes that need no token
   * @param quotas how many requests clients may send; nothing for no limit
   */
  public ProtectedService(
      TokenEndpoint endpoint, List<Route> open, Optional<Quotas> quotas, FailingHandler com) {
    List<Route> routes = new ArrayList<>(open);
    routes.add(endpoint.route());
    this.open = new Router(com.around(routes));
    this.com = new AuthenticatingHandler(endpoint.tokens(), quotas, com);
  }

  /** The old prefix {@code /compute-ops/} is COM too. */
  @Override
  public Response handle(Request request) {
    return (request.path().startsWith("/compute-ops") ? com : open).handle(request);
  }
}
