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
 * Issues tokens for client credentials, as RFC 6749 says, and exchanges those for tokens of a
 * tenant's workspace, as RFC 8693 says. Its errors are in that format, not in the service's
 * envelope.
 */
public final class TokenEndpoint {
  private static final String WORKSPACE = "51a7ed0c0de5000000000000c0ffee00";
  private static final String TEMPLATE = "/authorization/v2/oauth2/{workspace}/token";

  /** The path for the workspace with API clients. */
  public static final String PATH = path(WORKSPACE);

  private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
  private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
  private static final String BASIC = "Basic ";
  private final IssuedTokens tokens;
  private final Map<String, String> tenants;

  /**
   * Makes the endpoints of all workspaces.
   *
   * @param tenants the application customer ids of tenants, by the ids of their workspaces
   */
  public TokenEndpoint(Duration lifetime, Clock clock, Map<String, String> tenants) {
    this.tokens = new IssuedTokens(lifetime, clock);
    this.tenants = tenants;
  }

  /** Returns the path for a workspace. */
  public static String path(String workspace) {
    return TEMPLATE.replace("{workspace}", workspace);
  }

  IssuedTokens tokens() {
    return tokens;
  }

  Route route() {
    return Route.post(TEMPLATE, this::handle);
  }

  private Response handle(Request request) {
    Parameters form = new Parameters(request.body());
    return switch (form.value("grant_type").orElse("")) {
      case "client_credentials" -> issued(request, form);
      case EXCHANGE -> exchanged(request, form);
      default ->
          error(
              400,
              "unsupported_grant_type",
              "The grant_type must be client_credentials, or " + EXCHANGE + ".");
    };
  }

  private Response issued(Request request, Parameters form) {
    Optional<ApiClient> client = client(request, form);
    if (client.isEmpty() || !WORKSPACE.equals(request.pathVariable("workspace"))) {
      return error(
          401,
          "invalid_client",
          "The workspace or the API client is unknown, or the secret is wrong.");
    }
    return response(200, token(new TokenOwner(client.get(), "")));
  }

  private Response exchanged(Request request, Parameters form) {
    String tenant = tenants.get(request.pathVariable("workspace"));
    if (tenant == null) {
      return invalid("The workspace is not that of a tenant.");
    }
    if (!has(form, "subject_token_type", ACCESS_TOKEN)) {
      return invalid("The subject_token_type must be " + ACCESS_TOKEN + ".");
    }
    return tokens
        .owner(form.value("subject_token").orElse(""))
        .filter(owner -> owner.tenant().isEmpty())
        .map(provider -> exchanged(new TokenOwner(provider.client(), tenant)))
        .orElseGet(() -> invalid("The subject_token is not a valid token of the provider."));
  }

  private Response exchanged(TokenOwner owner) {
    Map<String, Object> token = token(owner);
    token.put("issued_token_type", ACCESS_TOKEN);
    return response(200, token);
  }

  private static Response invalid(String description) {
    return error(400, "invalid_request", description);
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

  private Map<String, Object> token(TokenOwner owner) {
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("access_token", tokens.issue(owner));
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
