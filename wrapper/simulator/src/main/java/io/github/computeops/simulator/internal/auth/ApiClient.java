package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Request;
import java.util.Arrays;
import java.util.Optional;

/** The API clients that can get tokens. Their secrets protect nothing. */
public enum ApiClient {
  ADMINISTRATOR("simulator-client", "simulator-secret"),
  VIEWER("simulator-viewer", "simulator-viewer-secret"),
  NONE("simulator-stranger", "simulator-stranger-secret");

  private final String id;
  private final String secret;

  ApiClient(String id, String secret) {
    this.id = id;
    this.secret = secret;
  }

  public String id() {
    return id;
  }

  public String secret() {
    return secret;
  }

  static Optional<ApiClient> of(String id, String secret) {
    return Arrays.stream(values())
        .filter(client -> client.id.equals(id) && client.secret.equals(secret))
        .findFirst();
  }

  /**
   * Checks that the client's role allows a request.
   *
   * @throws ErrorResponseException if it does not
   */
  void check(Request request) {
    boolean isReading = request.method().equals("GET") || request.method().equals("HEAD");
    if (this == NONE || this == VIEWER && !isReading) {
      throw ErrorResponseException.forbidden(
          "Operation is forbidden: the API client \""
              + id
              + "\" lacks the role in compute-ops-mgmt.");
    }
  }
}
