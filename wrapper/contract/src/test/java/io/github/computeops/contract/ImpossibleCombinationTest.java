package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.json.JsonReadException;
import io.github.computeops.model.SettingOsV1;
import io.github.computeops.model.SettingsResponseV1;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A property selects the type of its sibling. If they do not match, reading says what is wrong. */
class ImpossibleCombinationTest {
  private static final Map<String, ?> ILO = Map.of("Attributes", Map.of("WebGuiSSL", true));

  @Test
  void contentOfAnotherCategoryNamesModelPropertyAndPathWhenItIsRead() {
    SettingsResponseV1 setting =
        SettingsResponseV1.of(
            Map.of("category", "OS", "settings", Map.of("DEFAULT", ILO), "name", "mixed"));
    assertEquals("mixed", setting.toMap().get("name"));
    SettingOsV1 os = assertInstanceOf(SettingOsV1.class, setting.settings().defaultValue().get());
    assertEquals(ILO, os.toMap());
    JsonReadException failure = assertThrows(JsonReadException.class, os::osType);
    assertEquals(
        "SettingOsV1.osType is absent at $.settings.DEFAULT, although the API"
            + " description marks it as required; a query with select leaves out what it does not"
            + " name. toMap() returns what was received.",
        failure.getMessage());
  }
}
