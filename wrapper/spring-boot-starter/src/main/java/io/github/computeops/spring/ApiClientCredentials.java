package io.github.computeops.spring;

import io.github.computeops.ClientCredentials;
import io.github.computeops.Credentials;
import io.github.computeops.spring.ClientProperties.ApiClient;
import org.jspecify.annotations.Nullable;

/** Reads credentials from properties; what is missing is named as the property it is. */
final class ApiClientCredentials {
  private ApiClientCredentials() {}

  static Credentials of(String prefix, ApiClient given) {
    ClientCredentials own = own(prefix, given);
    String tenant = given.tenantWorkspaceId();
    return tenant == null ? own : Credentials.tenantWorkspace(own, tenant);
  }

  private static ClientCredentials own(String prefix, ApiClient given) {
    String id = required(prefix + ".client-id", given.clientId());
    String secret = required(prefix + ".client-secret", given.clientSecret());
    if (given.tokenEndpoint() != null) {
      return Credentials.apiClient(given.tokenEndpoint(), id, secret);
    }
    String workspace = required(prefix + ".workspace-id", given.workspaceId());
    return Credentials.apiClient(workspace, id, secret);
  }

  private static String required(String property, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The property " + property + " is not set; set it.");
    }
    if (value.startsWith("${") && value.endsWith("}")) { // Spring leaves it as it is.
      throw new IllegalArgumentException(
          "The property %s is %s, which is not set anywhere; set that.".formatted(property, value));
    }
    return value;
  }
}
