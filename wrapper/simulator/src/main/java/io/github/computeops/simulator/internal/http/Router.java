package io.github.computeops.simulator.internal.http;

import java.util.List;
import java.util.stream.Collectors;

/** Hands each request to the first route that matches. */
public final class Router implements Handler {
  private final List<Route> routes;

  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  @Override
  public Response handle(Request request) {
    return routes.stream()
        .flatMap(route -> route.handle(request).stream())
        .findFirst()
        .orElseThrow(() -> unsupported(request));
  }

  private ErrorResponseException unsupported(Request request) {
    String allowed =
        routes.stream()
            .filter(route -> route.hasPath(request.path()))
            .map(Route::method)
            .collect(Collectors.joining(", "));
    return allowed.isEmpty()
        ? ErrorResponseException.notFound(
            "The simulator does not have the path " + request.path() + ".")
        : ErrorResponseException.methodNotAllowed(
            "The simulator does not support "
                + request.method()
                + " on "
                + request.path()
                + ", only "
                + allowed
                + ".",
            allowed);
  }
}
