package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.json.JsonReadException;
import io.github.computeops.model.ServerV1;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value beyond a limit costs its property, not the page. */
class ParserLimitTest extends WithRecorder {

  @Test
  void deepNestingIsRead() {
    ServerV1 server = server("[".repeat(900) + "]".repeat(900));
    assertEquals(1, ((List<?>) server.toMap().get("name")).size());
  }

  @Test
  void whatIsNestedTooDeepCostsOnlyItself() {
    ServerV1 server = server("[".repeat(200_000) + "]".repeat(200_000));
    Object level = server.toMap().get("name");
    while (level instanceof List<?> list) {
      level = list.get(0);
    }
    assertEquals("nested deeper than the limit of 1000 levels", level.toString());
  }

  @Test
  void longNumbersAreRead() {
    String digits = "7".repeat(5_000);
    assertEquals(digits, server(digits).toMap().get("name").toString());
  }

  @Test
  void numberBeyondTheLimitSaysSoInItsProperty() {
    ServerV1 server = server("7".repeat(20_000));
    JsonReadException unread = assertThrows(JsonReadException.class, server::name);
    assertEquals(
        "$.items[0].name was not read: it is a number of 20000 characters, and the limit is 10000.",
        unread.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1.5e-36332103586213485859"})
  void exponentBeyondTheLimitSaysSoInItsProperty(String number) {
    ServerV1 server = server(number);
    assertEquals(
        "$.items[0].name was not read: it is a number whose exponent is beyond the limit of 2147483647.",
        assertThrows(JsonReadException.class, server::name).getMessage());
  }

  private ServerV1 server(String extra) {
    server.responds(200, "{\"count\":1,\"items\":[{\"id\":\"a\",\"name\":" + extra + "}]}");
    ServerV1 first = server.client().serversV1().list().items().get(0);
    assertEquals(Optional.of("a"), first.id());
    return first;
  }
}
