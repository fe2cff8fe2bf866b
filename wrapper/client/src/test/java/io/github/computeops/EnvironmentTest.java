package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private final Map<String, String> variables = new HashMap<>();

  private String request() {
    List<String> asked = new ArrayList<>();
    TokenSource tokens =
        Credentials.fromEnvironment(variables)
            .source(
                (request, options) -> {
                  asked.add(
                      request.url() + " " + new String(request.body(), StandardCharsets.UTF_8));
                  throw new IllegalStateException("far away");
                },
                new TestTime().time(),
                TokenSharing.NONE);
    assertThrows(AuthenticationException.class, tokens::token);
    return asked.get(0);
  }

  private static String sent(String workspace, String id, String secret) {
    return "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/"
        + workspace
        + "/token grant_type=client_credentials&client_id="
        + id
        + "&client_secret="
        + secret;
  }

  private void set(String prefix, String id, String secret, String workspace) {
    variables.put(prefix + "CLIENT_ID", id);
    variables.put(prefix + "CLIENT_SECRET", secret);
    variables.put(prefix + "WORKSPACE_ID", workspace);
  }

  @Test
  void ownNamesAreRead() {
    set("COM_", " id ", "s3cret", "a1-b2");
    assertEquals(sent("a1b2", "id", "s3cret"), request());
  }

  @Test
  void namesOfGreenLakeToolsAreRead() {
    set("GREENLAKE_", "id", "s3cret", "a1b2");
    assertEquals(sent("a1b2", "id", "s3cret"), request());
  }

  @Test
  void ownNamesWinOneByOneUnlessBlank() {
    set("GREENLAKE_", "theirs", "s3cret", "a1b2");
    set("COM_", "mine", " ", "c3d4");
    assertEquals(sent("c3d4", "mine", "s3cret"), request());
  }

  @Test
  void tokenEndpointReplacesTheWorkspace() {
    variables.put("COM_CLIENT_ID", "id");
    variables.put("COM_CLIENT_SECRET", "s");
    variables.put("GREENLAKE_TOKEN_ISSUER", "https://issuer.example/token");
    assertEquals(
        "https://issuer.example/token grant_type=client_credentials&client_id=id&client_secret=s",
        request());
    variables.put("COM_TOKEN_ISSUER", "https://mine.example/token");
    assertEquals(
        "https://mine.example/token grant_type=client_credentials&client_id=id&client_secret=s",
        request());
  }

  @Test
  void missingOnesAreNamedWithAllTheirNames() {
    assertEquals(
        "The environment variable COM_WORKSPACE_ID or GREENLAKE_WORKSPACE_ID is not set; set it, or give the value in code.",
        rejection());
    variables.put("COM_WORKSPACE_ID", "a1");
    assertEquals(
        "The environment variable COM_CLIENT_ID or GREENLAKE_CLIENT_ID is not set; set it, or give the value in code.",
        rejection());
    variables.put("COM_CLIENT_ID", "id");
    assertEquals(
        "The environment variable COM_CLIENT_SECRET or GREENLAKE_CLIENT_SECRET is not set; set it, or give the value in code.",
        rejection());
  }

  @Test
  void tokenEndpointThatIsNotAnAddressIsRejected() {
    set("COM_", "id", "s", "a1");
    variables.put("COM_TOKEN_ISSUER", "not an address");
    assertEquals(
        "The token endpoint \"not an address\" is not an address; give one that begins with https://.",
        rejection());
    variables.put("COM_TOKEN_ISSUER", "issuer.example/token");
    assertEquals(
        "The token endpoint issuer.example/token cannot be used: it does not begin with https:// or http://.",
        rejection());
  }

  private String rejection() {
    return assertThrows(
            IllegalArgumentException.class, () -> Credentials.fromEnvironment(variables))
        .getMessage();
  }

  @Test
  void processEnvironmentIsTheOneRead() {
    boolean set = System.getenv("COM_REGION") != null;
    if (!set) {
      assertEquals(
          "The environment variable COM_REGION is not set; set it, or give the value in code.",
          assertThrows(IllegalArgumentException.class, Region::fromEnvironment).getMessage());
    }
  }

  @Test
  void regionIsRead() {
    assertEquals(Region.US_WEST, Region.fromEnvironment(Map.of("COM_REGION", "us-west")));
  }
}
