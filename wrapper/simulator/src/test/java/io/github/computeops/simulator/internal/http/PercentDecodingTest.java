package io.github.computeops.simulator.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PercentDecodingTest {
  @Test
  void plusSignIsASpaceInParametersOnly() {
    assertEquals("a b+c", PercentDecoding.parameter("a+b%2Bc"));
    assertEquals("a+b+c", PercentDecoding.segment("a+b%2Bc"));
  }

  @Test
  void malformedPercentEncodingIsABadRequest() {
    ErrorResponseException error =
        assertThrows(ErrorResponseException.class, () -> PercentDecoding.segment("50%!"));
    assertEquals(400, error.response("").status());
    assertEquals(
        "\"50%!\" is not percent-encoded; write a percent sign itself as %25.", error.getMessage());
  }
}
