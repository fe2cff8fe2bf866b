package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
  private static final String ALL_OR_NONE =
      "; set COM_REGION, COM_CLIENT_ID, COM_CLIENT_SECRET, COM_WORKSPACE_ID for the real service,"
          + " or none of them for the simulator.";
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "COM_REGION", "eu-central",
              "COM_CLIENT_ID", "an-id",
              "COM_CLIENT_SECRET", "a-secret",
              "COM_WORKSPACE_ID", "a1b2c3d4-e5f6-a7b8-c9d0-e1f2a3b4c5d6"));

  @Test
  void allFourVariablesMeanTheRealService() {
    Configuration configuration = Configuration.read(environment).orElseThrow();
    assertEquals(Region.EU_CENTRAL, configuration.region());
    assertEquals("the API client an-id", configuration.credentials().toString());
    try (Target target = Target.of(environment, List.of())) {
      assertEquals("region eu-central", target.name());
      assertEquals("ComputeOps[https://eu-central.api.greenlake.hpe.com]", target.com().toString());
    }
  }

  @Test
  void realServiceHasNoDefaultArguments() {
    try (Target target = Target.of(environment, List.of("one"))) {
      assertEquals("one", target.argument(0, "the first", "simulated"));
      assertEquals(
          "Argument 2, the second, is missing; add it to the command line.",
          assertThrows(
                  ConfigurationException.class, () -> target.argument(1, "the second", "simulated"))
              .getMessage());
    }
  }

  @Test
  void blankVariablesCountAsNotSet() {
    environment.replaceAll((name, value) -> " ");
    assertFalse(Configuration.read(environment).isPresent());
  }

  @Test
  void oneMissingVariableIsNamed() {
    environment.remove("COM_CLIENT_SECRET");
    assertRejected("COM_CLIENT_SECRET is not set" + ALL_OR_NONE);
  }

  @Test
  void severalMissingVariablesAreNamed() {
    environment.keySet().retainAll(List.of("COM_REGION"));
    assertRejected(
        "COM_CLIENT_ID, COM_CLIENT_SECRET and COM_WORKSPACE_ID are not set" + ALL_OR_NONE);
  }

  @Test
  void wrongRegionIsNamedWithItsVariable() {
    environment.put("COM_REGION", "EU Central");
    assertRejected(
        "COM_REGION is wrong: The region \"EU Central\" is not a region code; give one such as"
            + " us-west, eu-central or ap-northeast.");
  }

  @Test
  void wrongWorkspaceIsNamedWithItsVariable() {
    environment.put("COM_WORKSPACE_ID", "my workspace");
    assertRejected(
        "COM_WORKSPACE_ID is wrong: The workspace id \"my workspace\" is not hexadecimal; copy it"
            + " from the workspace's details in GreenLake.");
  }

  private void assertRejected(String sentence) {
    assertEquals(
        sentence, new Run(() -> Target.of(environment, List.of())).failure(2, ListServers::run));
  }
}
