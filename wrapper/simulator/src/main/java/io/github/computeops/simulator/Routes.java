package io.github.computeops.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands each call to the route it is for; the first that matches wins. */
final class Routes implements Handler {
  private final List<Route> routes;

  Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  @Override
  public Answer answer(Call call) {
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.path().match(call.path());
      if (variables.isPresent() && route.method().equals(call.method())) {
        return route.handler().answer(call.with(variables.get()));
      }
    }
    throw refusal(call);
  }

  private Refusal refusal(Call call) {
    String allowed =
        routes.stream()
            .filter(route -> route.path().match(call.path()).isPresent())
            .map(Route::method)
            .collect(Collectors.joining(", "));
    return allowed.isEmpty()
        ? Refusal.notFound("The simulator has nothing at " + call.path() + ".")
        : Refusal.methodNotAllowed(
            "The simulator has no "
                + call.method()
                + " at "
                + call.path()
                + "; it has "
                + allowed
                + ".",
            allowed);
  }
}
