package io.github.computeops.simulator.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An operation: its method, its path, and what handles its requests. */
public final class Route {
  private final String method;
  private final String template;
  private final PathTemplate path;
  private final Handler handler;

  private Route(String method, String template, Handler handler) {
    this.method = method;
    this.template = template;
    this.path = new PathTemplate(template);
    this.handler = handler;
  }

  public static Route get(String template, Handler handler) {
    return new Route("GET", template, handler);
  }

  public static Route post(String template, Handler handler) {
    return new Route("POST", template, handler);
  }

  public static Route patch(String template, Handler handler) {
    return new Route("PATCH", template, handler);
  }

  public static Route of(String method, String template, Handler handler) {
    return new Route(method, template, handler);
  }

  /** Returns the same operation with something around what handles it. */
  Route around(UnaryOperator<Handler> wrapper) {
    return new Route(method, template, wrapper.apply(handler));
  }

  String method() {
    return method;
  }

  String template() {
    return template;
  }

  int variables() {
    return template.split("\\{", -1).length - 1;
  }

  boolean hasPath(String given) {
    return path.match(given).isPresent();
  }

  /** Returns the response, or nothing if the request is for another route. */
  public Optional<Response> handle(Request request) {
    Optional<Map<String, String>> variables =
        method.equals(request.method()) ? path.match(request.path()) : Optional.empty();
    return variables.map(values -> handler.handle(request.withPathVariables(values)));
  }
}
