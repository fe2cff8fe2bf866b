package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "newPassword",
        "PASSWORD",
        "passphrase",
        "clientSecret",
        "refresh_token",
        "credentials",
        "Authorization",
        "apiKey",
        "api-key",
        "privateKey",
        "activationKey",
        "sessionKey",
        "sshKey",
        "encryptionKey",
        "LicenseKey",
        "SNMPAuthProtocolKey",
        "adminPwd",
        "passcode",
        "pin",
        "jwt",
        "cookie"
      })
  void masksSecrets(String name) {
    assertEquals("Ship{\"" + name + "\": \"***\"}", Ship.of(Map.of(name, "hunter2")).toString());
  }

  @Test
  void masksWholeObjectsAndLists() {
    assertEquals(
        "Ship{\"credentials\": \"***\"}",
        Ship.of(Map.of("credentials", Map.of("user", "me"))).toString());
  }

  @Test
  void masksInsideListsAndObjects() {
    Ship ship = Ship.of(Map.of("items", Arrays.asList(Map.of("password", "hunter2"), null)));
    assertEquals("Ship{\"items\": [{\"password\": \"***\"}, null]}", ship.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "key", "keyboard", "pass"})
  void leavesTheRestReadable(String name) {
    assertEquals("Ship{\"" + name + "\": \"x\"}", Ship.of(Map.of(name, "x")).toString());
  }

  @Test
  void aSecretThatIsNullIsShownAsNull() {
    assertEquals(
        "Ship{\"password\": null}",
        Ship.builder().putAdditionalProperty("password", null).build().toString());
  }

  @Test
  void whatIsTrueOrFalseIsNoSecret() {
    assertEquals(
        "Ship{\"passwordSet\": true}",
        Ship.builder().putAdditionalProperty("passwordSet", true).build().toString());
  }

  @Test
  void valueOfASecretNameIsMasked() {
    assertEquals(
        "Ship{\"name\": \"x-amz-signature\", \"value\": \"***\"}",
        Ship.builder()
            .putAdditionalProperty("name", "x-amz-signature")
            .putAdditionalProperty("value", "ab12")
            .build()
            .toString());
  }

  @Test
  void printsJsonOnOneLine() {
    Ship ship =
        Ship.builder()
            .putAdditionalProperty("text", "a \"b\" \\ \n \u0001 é \uD83D\uDEA2")
            .putAdditionalProperty("number", 1.5)
            .putAdditionalProperty("flag", true)
            .putAdditionalProperty("none", Map.of())
            .build();
    assertEquals(
        "Ship{\"text\": \"a \\\"b\\\" \\\\ \\u000a \\u0001 é \uD83D\uDEA2\", \"number\": 1.5,"
            + " \"flag\": true, \"none\": {}}",
        ship.toString());
  }
}
