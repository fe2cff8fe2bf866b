package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://eu.example, https://eu.example/a, true",
    "https://eu.example/mock, https://eu.example/other, true",
    "https://eu.example, https://eu.example, true",
    "https://eu.example, https://eu.example?a=b, true",
    "https://eu.example, HTTPS://EU.example:443/a, true",
    "https://EU.example:443, https://eu.example/a, true",
    "http://eu.example, http://eu.example:80/a, true",
    "https://eu.example:8443, https://eu.example:8443/a, true",
    "https://eu.example, http://eu.example/a, false",
    "https://eu.example, http://eu.example:443/a, false",
    "https://eu.example, https://eu.example:8443/a, false",
    "https://eu.example:8443, https://eu.example/a, false",
    "https://eu.example, https://eu.example.evil.example/a, false",
    "https://eu.example, https://eu.example@evil.example/a, false",
    "https://eu.example, https://evil.example/https://eu.example/, false",
  })
  void isSchemeHostAndPort(URI base, String url, boolean same) {
    assertEquals(same, new Origin(base).serves(url));
  }
}
