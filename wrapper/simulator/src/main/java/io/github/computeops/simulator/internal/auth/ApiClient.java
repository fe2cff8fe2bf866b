package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Request;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The API clients that can get tokens. Their secrets protect nothing. */
public enum ApiClient {
  ADMINISTRATOR("simulator-client", "simulator-secret"),
  OPERATOR("simulator-operator", "simulator-operator-secret"),
  APPROVER("simulator-approver", "simulator-approver-secret"),
  VIEWER("simulator-viewer", "simulator-viewer-secret"),
  NONE("simulator-stranger", "simulator-stranger-secret");

  /** Jobs, the files of the Active Health System, and decisions. */
  private static final Pattern OPERATED =
      Pattern.compile("/(jobs|ahs-files|approval-requests)(/|$)");

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

  /** Returns what approvals know it by. */
  String email() {
    return id + "@example.net";
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
    if (!may(request)) {
      throw ErrorResponseException.forbidden(
          "Operation is forbidden: the API client \""
              + id
              + "\" lacks the role in compute-ops-mgmt.");
    }
  }

  private boolean may(Request request) {
    boolean isReading = request.method().equals("GET") || request.method().equals("HEAD");
    return switch (this) {
      case ADMINISTRATOR -> true;
      case OPERATOR -> isReading || OPERATED.matcher(request.path()).find();
      case APPROVER -> isReading || request.path().endsWith("/approve");
      case VIEWER -> isReading;
      case NONE -> false;
    };
  }
}
