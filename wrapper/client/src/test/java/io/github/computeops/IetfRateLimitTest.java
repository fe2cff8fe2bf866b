package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The field {@code RateLimit} of both drafts. */
class IetfRateLimitTest extends WithService {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=100, remaining=0, reset=48 | 100;w=60",
        "\"minute;r=9\";r=0;t=48 | \"minute;r=9\";q=100;w=60",
        "\"hour\";r=7;t=3600, \"minute\";r=0;t=48 | \"hour\";q=1000;w=3600"
      })
  void spentWindowOfTheIetfFieldIsWaitedOut(String field, String policy) {
    server
        .responds(
            new MockResponse.Builder()
                .setHeader("RateLimit", field)
                .setHeader("RateLimit-Policy", policy)
                .body("{}")
                .build())
        .responds(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing", "\"minute\";r=0", "\"minute\";r=0;t=99999999", "r=x;t=1"})
  void ietfFieldThatSaysNoWindowIsIgnored(String field) {
    server
        .responds(new MockResponse.Builder().setHeader("RateLimit", field).body("{}").build())
        .responds(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(List.of(), time.sleeps());
  }
}
