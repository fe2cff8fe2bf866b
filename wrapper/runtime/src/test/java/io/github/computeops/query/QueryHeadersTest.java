package io.github.computeops.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.internal.request.HeaderExpander;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryHeadersTest {

  @Test
  void headerNamesIgnoreCaseAndAreNotParameters() {
    Parameters query =
        new Parameters.Builder().ifMatch("If-Match", "\"1\"").ifMatch("if-match", "\"2\"").build();
    assertEquals(Map.of("If-Match", "\"2\""), query.headers());
    assertEquals(Map.of(), query.parameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "\u0000", "\t", "é", "\u007f", "\uD83D\uDEA2"})
  void rejectsHeadersThatWouldNotSurvive(String value) {
    IllegalArgumentException rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Parameters.Builder().ifMatch("If-Match", value));
    assertEquals(
        "The header If-Match cannot carry \""
            + value.replaceAll("\\p{Cntrl}", "\uFFFD")
            + "\"; use visible ASCII characters only.",
        rejection.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void rejectsBlankHeaders(String blank) {
    assertEquals(
        "The header If-Match is blank; leave it out instead.",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Parameters.Builder().ifMatch("If-Match", blank))
            .getMessage());
  }

  @Test
  void aRequiredHeaderIsRejectedAlike() {
    IllegalArgumentException rejection =
        assertThrows(IllegalArgumentException.class, () -> new HeaderExpander().expand("é"));
    assertEquals(
        "The header parameter cannot carry \"é\"; use visible ASCII characters only.",
        rejection.getMessage());
  }

  @Test
  void headersCarryAllVisibleAscii() {
    String all = " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~";
    assertEquals(
        Map.of("If-Match", all),
        new Parameters.Builder().ifMatch("If-Match", all).build().headers());
  }
}
