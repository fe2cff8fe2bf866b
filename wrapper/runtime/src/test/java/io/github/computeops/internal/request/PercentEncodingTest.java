package io.github.computeops.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "P06760-B21+2M212504P8, P06760-B21%2B2M212504P8",
        "a/b, a%2Fb",
        "a%2Bb, a%252Bb",
        "100%, 100%25",
        "*, %2A",
        "##, ##",
        "é, %C3%A9",
        "\", %22",
        "', %27",
        "a b, a%20b",
        "a&b=c?d#, a%26b%3Dc%3Fd%23",
        "{id}, %7Bid%7D",
        "\uD83D\uDEA2, %F0%9F%9A%A2",
        "aZ0-_~., aZ0-_~."
      })
  void encodesAllButTheUnreserved(String value, String encoded) {
    assertEquals(encoded, PercentEncoding.of(value));
  }

  @Test
  void expandersEncodeTheTextOfAnyValue() {
    assertEquals("a%2Fb", new SegmentExpander().expand("a/b"));
    assertEquals("7", new SegmentExpander().expand(7));
    assertEquals("..", new QueryExpander().expand(".."));
    assertEquals("true", new QueryExpander().expand(true));
    assertEquals("a/b", new HeaderExpander().expand("a/b"));
  }

  @Test
  void anEmptyValueTravelsMarkedPastFeign() {
    String marked = "/x?a=" + EmptyValue.encoded("") + "&b=" + EmptyValue.encoded("-");
    assertEquals("/x?a=%2D&b=-", marked);
    assertEquals("/x?a=&b=-", EmptyValue.restored(marked));
  }
}
