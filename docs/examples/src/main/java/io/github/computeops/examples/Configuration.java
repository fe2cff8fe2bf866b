package io.github.computeops.examples;

import io.github.computeops.Credentials;
import io.github.computeops.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The region and the credentials of the real service, from environment variables. */
record Configuration(Region region, Credentials credentials) {
  private static final List<String> VARIABLES =
      List.of("COM_REGION", "COM_CLIENT_ID", "COM_CLIENT_SECRET", "COM_WORKSPACE_ID");

  /**
   * Reads the environment; blank variables count as not set.
   *
   * @return empty if no variable is set
   * @throws ConfigurationException if only some are set, or a value is wrong
   */
  static Optional<Configuration> read(Map<String, String> environment) {
    List<String> missing =
        VARIABLES.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (missing.size() == VARIABLES.size()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      throw new ConfigurationException(
          String.join(", ", missing).replaceFirst(", (?=\\w+$)", " and ")
              + (missing.size() == 1 ? " is" : " are")
              + " not set; set "
              + String.join(", ", VARIABLES)
              + " for the real service, or none of them for the simulator.");
    }
    return Optional.of(new Configuration(region(environment), credentials(environment)));
  }

  private static Region region(Map<String, String> environment) {
    return usable("COM_REGION", () -> Region.of(environment.get("COM_REGION").strip()));
  }

  /** Only the workspace id is checked: the other two have no fixed form. */
  private static Credentials credentials(Map<String, String> environment) {
    return usable(
        "COM_WORKSPACE_ID",
        () ->
            Credentials.apiClient(
                environment.get("COM_WORKSPACE_ID"),
                environment.get("COM_CLIENT_ID"),
                environment.get("COM_CLIENT_SECRET")));
  }

  private static <T> T usable(String variable, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(variable + " is wrong: " + e.getMessage());
    }
  }
}
