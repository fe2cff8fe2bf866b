package io.github.computeops.internal.auth;

import io.github.computeops.internal.check.Require;
import java.net.URI;
import java.net.URISyntaxException;

/** The addresses of GreenLake's token endpoints. */
public final class TokenEndpoints {
  /** The older token endpoint, for all workspaces. */
  public static final URI LEGACY = URI.create("https://sso.common.cloud.hpe.com/as/token.oauth2");

  private static final String OF_WORKSPACE =
      "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/%s/token";

  private TokenEndpoints() {}

  /** Returns the token endpoint of a workspace. */
  public static URI ofWorkspace(String id) {
    String workspace = Require.text("workspace id", id).replace("-", "");
    if (!workspace.matches("[0-9A-Za-z]+")) {
      throw new IllegalArgumentException(
          "The workspace id \"%s\" is not hexadecimal; copy it from the workspace's details in GreenLake."
              .formatted(id));
    }
    return URI.create(String.format(OF_WORKSPACE, workspace));
  }

  /** Parses an address. */
  public static URI of(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "The token endpoint \""
              + address
              + "\" is not an address; give one that begins with https://.",
          e);
    }
  }
}
