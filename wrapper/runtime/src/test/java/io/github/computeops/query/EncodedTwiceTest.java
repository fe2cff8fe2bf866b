package io.github.computeops.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EncodedTwiceTest {
  @Test
  void percentEncodedTextIsRecognised() {
    assertEquals(
        "The filter has %20 at column 3, as if it were percent-encoded; give plain text, it is"
            + " encoded once when it is sent.",
        EncodedTwice.advice("id%20eq%20%27a%27").orElseThrow());
    assertEquals("%2b", EncodedTwice.advice("id eq 'P-B21%2b2M'").orElseThrow().substring(15, 18));
    assertEquals(true, EncodedTwice.advice("contains(name,'100% 5%c')").isEmpty());
  }
}
