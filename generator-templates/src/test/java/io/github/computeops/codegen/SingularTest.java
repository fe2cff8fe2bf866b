package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "cranes, crane",
    "policies, policy",
    "addresses, address",
    "switches, switch",
    "caches, cache",
    "boxes, box",
    "statuses, status",
    "warehouses, warehouse",
    "status, status",
    "series, series",
    "consoleUsers, consoleUser",
    "history, history"
  })
  void makesTheSingular(String plural, String singular) {
    assertEquals(singular, Singular.of(plural));
  }
}
