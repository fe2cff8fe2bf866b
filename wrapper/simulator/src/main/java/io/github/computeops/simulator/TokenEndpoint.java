package io.github.computeops.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives tokens for client credentials, as RFC 6749 has it; errors are its own, not COM's. */
final class TokenEndpoint {
  private static final String WORKSPACE = "51a7ed0c0de5000000000000c0ffee00";
  private static final String TEMPLATE = "/authorization/v2/oauth2/{workspace}/token";

  /** The endpoint's path for the one workspace there is. */
  static final String PATH = TEMPLATE.replace("{workspace}", WORKSPACE);

  private final String clientId;
  private final String clientSecret;
  private final Tokens tokens;

  TokenEndpoint(String clientId, String clientSecret, Tokens tokens) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.tokens = tokens;
  }

  Route route() {
    return Route.post(TEMPLATE, this::answer);
  }

  private Answer answer(Call call) {
    Parameters form = new Parameters(call.body());
    if (!has(form, "grant_type", "client_credentials")) {
      return error(400, "unsupported_grant_type", "The grant_type must be client_credentials.");
    }
    if (!has(form, "client_id", clientId)
        || !has(form, "client_secret", clientSecret)
        || !WORKSPACE.equals(call.variables().get("workspace"))) {
      return error(
          401, "invalid_client", "The API client is unknown here, or its secret is wrong.");
    }
    return answer(200, token());
  }

  private static boolean has(Parameters form, String name, String value) {
    return form.value(name).filter(value::equals).isPresent();
  }

  private Map<String, Object> token() {
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("access_token", tokens.issue());
    token.put("token_type", "Bearer");
    token.put("expires_in", tokens.lifetime().toSeconds());
    return token;
  }

  private static Answer error(int status, String code, String description) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("error", code);
    error.put("error_description", description);
    return answer(status, error);
  }

  private static Answer answer(int status, Object body) {
    return new Answer(status, Map.of("Cache-Control", "no-store"), body);
  }
}
