package io.github.computeops.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterStyleTest {

  @ParameterizedTest
  @CsvSource({"COMMAS, 'a,7'", "SPACES, a 7", "PIPES, a|7"})
  void aListIsJoined(ParameterStyle style, String text) {
    assertEquals(Map.of("id", text), style.parameters("id", List.of("a", 7)));
  }

  @Test
  void anObjectBecomesWhatItsStyleSays() {
    Map<String, Object> place = Map.of("lat", 1.5);
    assertEquals(Map.of("at", "lat,1.5"), ParameterStyle.PAIRS.parameters("at", place));
    assertEquals(Map.of("lat", "1.5"), ParameterStyle.PROPERTIES.parameters("at", place));
    assertEquals(Map.of("at[lat]", "1.5"), ParameterStyle.DEEP_OBJECT.parameters("at", place));
  }

  @Test
  void anObjectInAnObjectHasNoText() {
    Map<String, Object> nested = Map.of("at", Map.of("lat", 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> ParameterStyle.DEEP_OBJECT.parameters("where", nested));
  }
}
