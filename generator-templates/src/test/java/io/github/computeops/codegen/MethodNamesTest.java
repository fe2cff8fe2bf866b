package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {
  private static final Names JAVA = new Names(new Spelling(Map.of()));
  private static final MethodNames NAMES =
      new MethodNames(
          JAVA,
          List.of("/fleet/v1/ferries", "/fleet/v1/ferries/{id}", "/fleet/v1/ferries/{id}/decks"),
          Set.of("/fleet/v1/ferries", "/fleet/v1/ferries/{id}", "/fleet/v1/ferries/{id}/decks"));

  @ParameterizedTest
  @CsvSource({
    "get, /fleet/v1/ferries, true, list",
    "get, /fleet/v1/ferries, false, get",
    "get, /fleet/v1/ferries/{id}, false, get",
    "post, /fleet/v1/ferries, false, create",
    "put, /fleet/v1/ferries/{id}, false, replace",
    "patch, /fleet/v1/ferries/{id}, false, update",
    "delete, /fleet/v1/ferries/{id}, false, delete",
    "head, /fleet/v1/ferries/{id}, false, head"
  })
  void theCollectionAndItsResourcesHaveBareVerbs(
      String method, String path, boolean page, String name) {
    assertEquals(name, NAMES.name(method, path, page));
  }

  @ParameterizedTest
  @CsvSource({
    "put, /fleet/v1/ferries, replaceAll",
    "patch, /fleet/v1/ferries, updateAll",
    "delete, /fleet/v1/ferries, deleteAll"
  })
  void aChangeOfTheWholeCollectionSaysAll(String method, String path, String name) {
    assertEquals(name, NAMES.name(method, path, false));
  }

  @ParameterizedTest
  @CsvSource({
    "get, /fleet/v1/ferries/{id}/decks, true, listDecks",
    "get, /fleet/v1/ferries/{id}/decks, false, getDecks",
    "post, /fleet/v1/ferries/{id}/decks, false, createDecks",
    "get, /fleet/v1/ferries/{id}/decks/{deck}, false, getDeck",
    "delete, /fleet/v1/ferries/{id}/berth-entries/{entry}, false, deleteBerthEntry",
    "get, /fleet/v1/ferries/{id}/status/{part}, false, getStatus",
    "get, /fleet/v1/ferries/{id}/decks/{deck}/rows, true, listDecksRows"
  })
  void whatIsBelowAResourceIsNamed(String method, String path, boolean page, String name) {
    assertEquals(name, NAMES.name(method, path, page));
  }

  @ParameterizedTest
  @CsvSource({
    "post, /fleet/v1/ferries/{id}/clear-alert, clearAlert",
    "post, /fleet/v1/ferries/refuel, refuel",
    "post, /fleet/v1/ferries/{id}/tanks/refuel, refuelTanks",
    "post, /fleet/v1/ferries/{id}/notify, notifyOperation",
    "post, /fleet/v1/ferries/{id}/import, importOperation"
  })
  void aPostToWhatCannotBeReadIsAnAction(String method, String path, String name) {
    assertEquals(name, NAMES.name(method, path, false));
  }

  @Test
  void oneResourceAloneHasABareVerb() {
    MethodNames names = new MethodNames(JAVA, List.of("/fleet/v1/ferries/{id}"), Set.of());
    assertEquals("get", names.name("get", "/fleet/v1/ferries/{id}", false));
  }

  @Test
  void pathsThatDifferOnlyInCaseOrASlashAtTheEndShareTheirCollection() {
    MethodNames names =
        new MethodNames(JAVA, List.of("/v1/Ferries/", "/v1/ferries/{id}"), Set.of());
    assertEquals("list", names.name("get", "/v1/Ferries/", true));
  }
}
