package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DecodingTest {
  @Test
  void plusSignIsASpaceInParametersOnly() {
    assertEquals("a b+c", Decoding.parameter("a+b%2Bc"));
    assertEquals("a+b+c", Decoding.segment("a+b%2Bc"));
  }

  @Test
  void malformedPercentEncodingIsABadRequest() {
    Refusal refusal = assertThrows(Refusal.class, () -> Decoding.segment("50%!"));
    assertEquals(400, refusal.answer("").status());
    assertEquals(
        "\"50%!\" is not percent-encoded; a percent sign itself is written %25.",
        refusal.getMessage());
  }
}
