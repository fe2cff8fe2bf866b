package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.ServersV1;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.model.EnergyByEntityDataV1beta1;
import io.github.computeops.model.EnergyByEntityV1beta1SampleSize;
import io.github.computeops.model.ServerV1;
import io.github.computeops.page.IncompleteCollectionException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest extends WithRecorder {
  private static final String COM = "/compute-ops-mgmt/v1";

  @Test
  void pagesAreAsLargeAsTheOperationAllowsAndFollowByOffset() throws Exception {
    page("\"total\":3", "a", "b").page("\"total\":3", "c");
    assertEquals(List.of("a", "b", "c"), ids(server.client().serversV1().all()));
    assertAsked(COM + "/servers?limit=100", COM + "/servers?limit=100&offset=2");
  }

  @Test
  void queryIsSentWithEveryPageAndEncodedOnce() throws Exception {
    page("\"total\":8", "a", "b").page("\"total\":8", "c");
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder()
            .offset(5)
            .filter("hardware/serialNumber eq 'a+b'")
            .limit(2)
            .build();
    assertEquals(List.of("a", "b", "c"), ids(server.client().serversV1().all(query)));
    String filter = "filter=hardware%2FserialNumber%20eq%20%27a%2Bb%27";
    assertAsked(
        COM + "/servers?offset=5&" + filter + "&limit=2",
        COM + "/servers?offset=7&" + filter + "&limit=2");
  }

  @Test
  void requiredParametersStayPositional() throws Exception {
    page("\"total\":0");
    server.client().serversV1().allAlerts("a+b").forEach(alert -> {});
    assertAsked(COM + "/servers/a%2Bb/alerts?limit=1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"next\":null", ",\"next\":\"\"", ",\"next\":\"n+1\""})
  void cursorIsFollowedUntilItIsMissingNullEmptyOrRepeated(String last) throws Exception {
    page("\"total\":2,\"next\":\"n+1\"", "a").page("\"total\":2" + last, "b");
    List<String> ids = new ArrayList<>();
    for (AsyncOperationV1 operation : server.client().asyncOperationsV1().all()) {
      ids.add(operation.toMap().get("id").toString());
    }
    assertEquals(List.of("a", "b"), ids);
    assertAsked(
        COM + "/async-operations?limit=1000", COM + "/async-operations?limit=1000&next=n%2B1");
  }

  @Test
  void operationWithoutPagingParametersIsOneCall() throws Exception {
    page("\"total\":2", "a", "b");
    assertEquals(2, server.client().groupsV1().allDevices("g").stream().count());
    assertAsked(COM + "/groups/g/devices");
  }

  @Test
  void operationWithLimitAloneIsOneCallOfTheLargestPage() throws Exception {
    page("\"total\":1", "a");
    assertEquals(1, server.client().secureGatewayAppliancesV1beta2().all().stream().count());
    assertAsked("/compute-ops-mgmt/v1beta2/appliances?limit=1000");
  }

  @Test
  void onePageThatIsNotAllIsNoSilentPart() {
    page("\"total\":3", "a", "b");
    Iterator<?> devices = server.client().groupsV1().allDevices("g").iterator();
    devices.next();
    devices.next();
    assertThrows(IncompleteCollectionException.class, devices::hasNext);
    assertEquals(1, server.requests());
  }

  @Test
  void whatPagesSayBesideTheirItemsIsAtHand() throws Exception {
    page("\"total\":1,\"excluded\":7", "a");
    for (EnergyByEntityDataV1beta1 page :
        server
            .client()
            .energyByEntityV1beta1()
            .all("2026-01-01", "2026-02-01", EnergyByEntityV1beta1SampleSize.ONE_DAY)
            .pages()) {
      assertEquals(Optional.of(7L), page.excluded());
      assertEquals(1, page.items().size());
    }
    String target = server.taken().getTarget();
    assertTrue(target.endsWith("&limit=100"), target);
  }

  @Test
  void withoutTotalAndOffsetAnEmptyPageIsTheEnd() throws Exception {
    page("\"count\":2", "a", "b").page("\"count\":1", "c").page("\"count\":0");
    assertEquals(List.of("a", "b", "c"), ids(server.client().serversV1().all()));
    assertAsked(
        COM + "/servers?limit=100",
        COM + "/servers?limit=100&offset=2",
        COM + "/servers?limit=100&offset=3");
  }

  @Test
  void emptyPageInTheMiddleIsPassedOver() throws Exception {
    page("\"total\":201", "a").page("\"total\":201").page("\"total\":102", "c");
    assertEquals(List.of("a", "c"), ids(server.client().serversV1().all()));
    assertAsked(
        COM + "/servers?limit=100",
        COM + "/servers?limit=100&offset=1",
        COM + "/servers?limit=100&offset=101");
  }

  @Test
  void onePageForEverIsReadOnce() {
    page("\"count\":1", "a").page("\"count\":1", "a");
    assertEquals(List.of("a"), ids(server.client().serversV1().all()));
    assertEquals(2, server.requests());
  }

  @Test
  void errorIsThrownAtItsPageWhichCanBeAskedForAgain() throws Exception {
    page("\"total\":2", "a");
    server.responds(403, "{\"message\":\"Not you.\"}");
    page("\"total\":2", "b");
    Iterator<ServerV1> servers = server.client().serversV1().all().iterator();
    assertEquals("a", id(servers.next()));
    assertEquals(403, assertThrows(ApiException.class, servers::hasNext).status());
    assertEquals("b", id(servers.next()));
    assertFalse(servers.hasNext());
    assertAsked(
        COM + "/servers?limit=100",
        COM + "/servers?limit=100&offset=1",
        COM + "/servers?limit=100&offset=1");
  }

  @Test
  void pageThatIsNoJsonIsNoEnd() {
    page("\"total\":2", "a");
    server.responds(200, "<html>Sign in</html>");
    Iterable<ServerV1> all = server.client().serversV1().all();
    assertThrows(InvalidResponseException.class, () -> ids(all));
  }

  @Test
  void closedClientEndsAnIterationWithAnException() {
    page("\"total\":2", "a");
    Iterator<ServerV1> servers = server.client().serversV1().all().iterator();
    servers.next();
    server.client().close();
    assertThrows(IllegalStateException.class, servers::hasNext);
  }

  @Test
  void viewOfATenantSendsItsHeaderWithEveryPage() throws Exception {
    page("\"total\":2", "a").page("\"total\":2", "b");
    assertEquals(2, ids(server.client().forTenant("t1").serversV1().all()).size());
    assertEquals("t1", server.taken().getHeaders().get("Tenant-Acid"));
    assertEquals("t1", server.taken().getHeaders().get("Tenant-Acid"));
  }

  @Test
  void streamAsksForNoPageItDoesNotNeed() {
    page("\"total\":9", "a", "b").page("\"total\":9", "c", "d");
    assertEquals(3, server.client().serversV1().all().stream().limit(3).count());
    assertEquals(2, server.requests());
  }

  @Test
  void nothingIsSentBeforeTheFirstItemIsAskedFor() {
    server.client().serversV1().all().prefetching().stream().iterator();
    assertEquals(0, server.requests());
  }

  @Test
  void nextPageIsOnItsWayWhileThisOneIsUsed() throws Exception {
    page("\"total\":9", "a", "b").page("\"total\":9", "c");
    try (Stream<ServerV1> servers = server.client().serversV1().all().prefetching().stream()) {
      assertEquals("a", id(servers.iterator().next()));
      assertAsked(COM + "/servers?limit=100", COM + "/servers?limit=100&offset=2");
    }
  }

  @Test
  void interruptedThreadGetsTheExceptionOfAnInterruptedCall() {
    page("\"total\":9", "a");
    Iterator<ServerV1> servers = server.client().serversV1().all().prefetching().iterator();
    servers.next();
    Thread.currentThread().interrupt();
    assertThrows(TransportException.class, servers::hasNext);
    assertTrue(Thread.interrupted(), "the interrupt was swallowed");
  }

  private PagingTest page(String members, String... ids) {
    List<String> items = Stream.of(ids).map(id -> "{\"id\":\"" + id + "\"}").toList();
    server.responds(200, "{" + members + ",\"items\":" + items + "}");
    return this;
  }

  private void assertAsked(String... targets) throws InterruptedException {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      asked.add(server.taken().getTarget());
    }
    assertEquals(List.of(targets), asked);
    assertEquals(targets.length, server.requests());
  }

  private static List<String> ids(Iterable<ServerV1> servers) {
    List<String> ids = new ArrayList<>();
    servers.forEach(server -> ids.add(id(server)));
    return ids;
  }

  private static String id(ServerV1 server) {
    return server.toMap().get("id").toString();
  }
}
