package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.http.Request;
import java.util.List;
import java.util.Map;

/** A request that the simulator received. Immutable. */
public final class ReceivedRequest {
  private final Request request;

  ReceivedRequest(Request request) {
    this.request = request;
  }

  /**
   * Returns the method.
   *
   * @return such as {@code GET}
   */
  public String method() {
    return request.method();
  }

  /**
   * Returns the path as it was sent, still encoded.
   *
   * @return such as {@code /compute-ops-mgmt/v1/servers}
   */
  public String path() {
    return request.path();
  }

  /**
   * Returns the query string as it was sent, still encoded.
   *
   * @return such as {@code limit=10}, without the question mark; empty if there is none
   */
  public String query() {
    return request.query();
  }

  /**
   * Returns the headers. The credentials in {@code authorization} are masked.
   *
   * @return values by name, in lower case; unmodifiable
   */
  public Map<String, List<String>> headers() {
    return request.headers();
  }

  /**
   * Returns the body, if it is JSON.
   *
   * @return the text as it was sent; empty if there is no body, or another kind
   */
  public String body() {
    return request.body();
  }

  boolean isFor(String operation) {
    return request.isFor(operation);
  }

  List<String> queryValues(String name) {
    return request.queryParameters().values(name);
  }

  /**
   * Returns the request in one line.
   *
   * @return such as {@code GET /compute-ops-mgmt/v1/servers?limit=10}
   */
  public String line() {
    return method() + " " + path() + (query().isEmpty() ? "" : "?" + query());
  }

  /** Returns {@link #line()}. */
  @Override
  public String toString() {
    return line();
  }
}
