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
      named(
          "ferries",
          "/fleet/v1/ferries",
          "/fleet/v1/ferries/{id}",
          "/fleet/v1/ferries/{id}/decks",
          "/fleet/v1/crews/{id}");

  /** The rule for a tag whose paths can all be read. */
  private static MethodNames named(String noun, String... paths) {
    return new MethodNames(
        JAVA, new SharedPath(JAVA, noun, List.of(paths)), Set.copyOf(List.of(paths)));
  }

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
    "post, /fleet/v1/ferries/{id}/decks, false, createDeck",
    "post, /fleet/v1/ferries/{id}/decks, true, createDecks",
    "get, /fleet/v1/ferries/{id}/decks/{deck}, false, getDeck",
    "delete, /fleet/v1/ferries/{id}/berth-entries/{entry}, false, deleteBerthEntry",
    "get, /fleet/v1/ferries/{id}/status/{part}, false, getStatus",
    "get, /fleet/v1/ferries/{id}/decks/{deck}/rows, true, listDeckRows"
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
    "post, /fleet/v1/ferries/{id}/import, importOperation",
    "post, /fleet/v1/ferries/{id}/tanks/{tank}/refuel, refuelTank",
    "post, /fleet/v1/ferries/{id}/refuelTank, refuelTank"
  })
  void aPostToWhatCannotBeReadIsAnAction(String method, String path, String name) {
    assertEquals(name, NAMES.name(method, path, false));
  }

  @ParameterizedTest
  @CsvSource({
    "delete, /fleet/v1/ferries/bulk, bulkDelete",
    "post, /fleet/v1/ferries/batch, batchCreate",
    "patch, /fleet/v1/ferries/{id}/decks/bulk, bulkUpdateDecks"
  })
  void aBulkOperationIsNotOneOnAll(String method, String path, String name) {
    assertEquals(name, NAMES.name(method, path, true));
  }

  @ParameterizedTest
  @CsvSource({
    "get, /fleet/v1/crews/{id}, getCrew",
    "get, /fleet/v1/crews/{id}/contact, getCrewContact",
    "post, /fleet/v1/crews/{id}/shoreLeave, shoreLeaveCrew"
  })
  void whatIsNotOfTheTagSaysWhatItIs(String method, String path, String name) {
    assertEquals(name, NAMES.name(method, path, false));
  }

  @Test
  void oneResourceAloneHasABareVerb() {
    assertEquals(
        "get",
        named("port", "/fleet/v1/ferries/{id}").name("get", "/fleet/v1/ferries/{id}", false));
  }

  @Test
  void anActionAloneKeepsItsName() {
    MethodNames names =
        new MethodNames(
            JAVA, new SharedPath(JAVA, "ferries", List.of("/v1/ferries/search")), Set.of());
    assertEquals("search", names.name("post", "/v1/ferries/search", false));
  }

  @ParameterizedTest
  @CsvSource({
    "secure ferries, /v1/ferries, list",
    "approval policy, /v1/approval-policies, list",
    "port, /v1/sheds, listSheds"
  })
  void oneCollectionAloneHasABareVerbIfTheTagIsCalledLikeIt(String tag, String path, String name) {
    assertEquals(name, named(tag, path).name("get", path, true));
  }

  @Test
  void pathsThatDifferOnlyInCaseOrASlashAtTheEndShareTheirCollection() {
    assertEquals(
        "list",
        named("port", "/v1/Ferries/", "/v1/ferries/{id}").name("get", "/v1/Ferries/", true));
  }
}
