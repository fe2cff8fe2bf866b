package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.internal.auth.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  @ParameterizedTest
  @CsvSource({
    "eyJhbGciOi.J9-_~+/==, true",
    "!, true",
    "'', false",
    "'a b', false",
    "'a\tb', false",
    "a\u007f, false",
    "\u00e9, false"
  })
  void isVisibleAscii(String text, boolean usable) {
    assertEquals(usable, Token.isUsable(text));
  }

  @Test
  void isNotShown() {
    Token token = new Token("t0ken", Duration.ofSeconds(900), new TestTime().time().now());
    assertEquals("a token valid for PT15M", token.toString());
  }
}
