package io.github.computeops.internal.auth;

import io.github.computeops.internal.check.Given;
import java.net.URI;
import java.net.URISyntaxException;

/** Where tokens are issued. */
public final class Issuer {
  /** The issuer of old, for all workspaces. */
  static final URI LEGACY = URI.create("https://sso.common.cloud.hpe.com/as/token.oauth2");

  private static final String OF_WORKSPACE =
      "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/%s/token";

  private Issuer() {}

  static URI ofWorkspace(String id) {
    String workspace = Given.text("The workspace id", id).replace("-", "");
    if (!workspace.matches("[0-9A-Za-z]+")) {
      throw new IllegalArgumentException(
          "The workspace id \"%s\" is not hexadecimal; copy it from the workspace's details in GreenLake."
              .formatted(id));
    }
    return URI.create(String.format(OF_WORKSPACE, workspace));
  }

  static URI of(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "The issuer \"" + address + "\" is no address; give one that begins with https://.", e);
    }
  }
}
