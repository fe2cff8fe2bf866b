package io.github.computeops.simulator.internal.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hands each request to the route that matches; if several do, to the one with the fewest
 * variables.
 */
public final class Router implements Handler {
  private final Map<String, List<Route>> byBeginning;

  public Router(List<Route> routes) {
    byBeginning =
        routes.stream()
            .sorted(Comparator.comparingInt(Route::variables))
            .collect(Collectors.groupingBy(route -> beginning(route.template())));
  }

  /** Returns the first three segments of a path, which in all routes are no variables. */
  private static String beginning(String path) {
    return Arrays.stream(path.split("/", 5)).limit(4).collect(Collectors.joining("/"));
  }

  @Override
  public Response handle(Request request) {
    List<Route> routes = byBeginning.getOrDefault(beginning(request.path()), List.of());
    return routes.stream()
        .flatMap(route -> route.handle(request).stream())
        .findFirst()
        .orElseThrow(() -> unsupported(routes, request));
  }

  private static ErrorResponseException unsupported(List<Route> routes, Request request) {
    String allowed =
        routes.stream()
            .filter(route -> route.hasPath(request.path()))
            .map(Route::method)
            .sorted()
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
