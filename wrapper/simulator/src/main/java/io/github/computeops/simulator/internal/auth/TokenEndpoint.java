package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Issues tokens for client credentials, as RFC 6749 says. Its errors are in that format, not in the
 * service's envelope.
 */
public final class TokenEndpoint {
  private static final String WORKSPACE = "51a7ed0c0de5000000000000c0ffee00";
  private static final String TEMPLATE = "/authorization/v2/oauth2/{workspace}/token";

  /** The path for the only workspace. */
  public static final String PATH = TEMPLATE.replace("{workspace}", WORKSPACE);

  private static final String BASIC = "Basic ";
  private final IssuedTokens tokens;

  public TokenEndpoint(Duration lifetime, Clock clock) {
    this.tokens = new IssuedTokens(lifetime, clock);
  }

  IssuedTokens tokens() {
    return tokens;
  }

  Route route() {
    return Route.post(TEMPLATE, this::handle);
  }

  private Response handle(Request request) {
    Parameters form = new Parameters(request.body());
    if (!has(form, "grant_type", "client_credentials")) {
      return error(400, "unsupported_grant_type", "The grant_type must be client_credentials.");
    }
    Optional<ApiClient> client = client(request, form);
    if (client.isEmpty() || !WORKSPACE.equals(request.pathVariable("workspace"))) {
      return error(
          401,
          "invalid_client",
          "The workspace or the API client is unknown, or the secret is wrong.");
    }
    return response(200, token(client.get()));
  }

  /** HPE's own samples send the secret in the form, or by HTTP Basic. */
  private static Optional<ApiClient> client(Request request, Parameters form) {
    String authorization = request.header("authorization");
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return ApiClient.of(
          form.value("client_id").orElse(""), form.value("client_secret").orElse(""));
    }
    byte[] decoded = Base64.getMimeDecoder().decode(authorization.substring(BASIC.length()));
    String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
    return parts.length < 2 ? Optional.empty() : ApiClient.of(parts[0], parts[1]);
  }

  private static boolean has(Parameters form, String name, String value) {
    return form.value(name).filter(value::equals).isPresent();
  }

  private Map<String, Object> token(ApiClient client) {
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("access_token", tokens.issue(client));
    token.put("token_type", "Bearer");
    token.put("expires_in", tokens.lifetime().toSeconds());
    return token;
  }

  private static Response error(int status, String code, String description) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("error", code);
    error.put("error_description", description);
    return response(status, error);
  }

  private static Response response(int status, Object body) {
    return Response.of(status, Map.of("Cache-Control", "no-store"), body);
  }
}
