package io.github.computeops.listener;

import java.net.URI;

/**
 * A call of an operation, whatever its arguments. It has no ids and no secrets, so all of it fits a
 * metric or the name of a span. Immutable and thread-safe.
 */
public final class Call {
  private final String operation;
  private final String method;
  private final String route;
  private final URI service;

  private Call(String operation, String method, String route, URI service) {
    this.operation = operation;
    this.method = method;
    this.route = route;
    this.service = service;
  }

  /**
   * Names a call. The client does so for each of its own; a test of a listener may do so too.
   *
   * @param operation such as {@code ServersV1.get}
   * @param method such as {@code GET}
   * @param route such as {@code /compute-ops-mgmt/v1/servers/{id}}
   * @param service the address of the service
   * @return the call
   */
  public static Call of(String operation, String method, String route, URI service) {
    return new Call(operation, method, route, service);
  }

  /**
   * Returns the interface and the method that was called.
   *
   * @return such as {@code ServersV1.get}; {@code RawRequest} for a raw request
   */
  public String operation() {
    return operation;
  }

  /**
   * Returns the HTTP method.
   *
   * @return such as {@code GET}
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path with the names of its parameters instead of their values, without its query.
   *
   * @return such as {@code /compute-ops-mgmt/v1/servers/{id}}; empty for a raw request, whose path
   *     may have ids
   */
  public String route() {
    return route;
  }

  /**
   * Returns the address of the service.
   *
   * @return such as {@code https://eu-central.api.greenlake.hpe.com}
   */
  public URI service() {
    return service;
  }

  /** Operation, method and route. */
  @Override
  public String toString() {
    return "Call[" + operation + ", " + method + " " + route + "]";
  }
}
