package io.github.computeops.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.ServerV1;
import io.github.computeops.page.PagedIterable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Pages that are requested ahead, from a real server. */
class ReadAheadCallsTest extends WithFleet {
  private PagedIterable<ServerV1, ?> servers() {
    return com.serversV1().all().concurrency(4);
  }

  private static List<String> idsOf(Iterable<ServerV1> servers) {
    List<String> ids = new ArrayList<>();
    servers.forEach(server -> ids.add(server.id().orElseThrow()));
    return ids;
  }

  @Test
  void pagesAreRequestedSeveralAtATimeAndReturnedInOrder() {
    CountDownLatch three = new CountDownLatch(3);
    service.with(
        request -> {
          if (FleetService.offset(request.getTarget()) > 0) {
            three.countDown();
            three.await();
          }
          return null;
        });
    assertEquals(ids(100), idsOf(servers()));
    assertTrue(service.mostAtOnce() <= 4, service.mostAtOnce() + " at once");
    assertEquals(10, service.requests().size());
  }

  @Test
  void laterPagesThatComeFirstWaitForTheirTurn() {
    CountDownLatch later = new CountDownLatch(2);
    service.with(
        request -> {
          int offset = FleetService.offset(request.getTarget());
          if (offset == 10) {
            later.await();
          } else if (offset > 10) {
            later.countDown();
          }
          return null;
        });
    assertEquals(ids(100), idsOf(servers()));
  }

  @Test
  void pageThatFailsDoesSoAfterTheItemsBeforeIt() {
    service.with(
        request ->
            FleetService.offset(request.getTarget()) == 30 ? FleetService.status(403) : null);
    List<String> read = new ArrayList<>();
    assertEquals(
        403,
        assertThrows(
                ApiException.class,
                () -> servers().forEach(server -> read.add(server.id().orElseThrow())))
            .status());
    assertEquals(ids(30), read);
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void collectionThatGrowsMeanwhileIsReadToItsEnd() {
    List<String> read = new ArrayList<>();
    for (ServerV1 server : servers()) {
      read.add(server.id().orElseThrow());
      if (read.size() == 25 || read.size() == 50) {
        service.grow(5);
      }
    }
    assertEquals(ids(110), read);
  }

  @Test
  void closingTheStreamEndsAllCalls() {
    stall("limit=100");
    try (Stream<ServerV1> servers = servers().stream()) {
      assertEquals("0", servers.iterator().next().id().orElseThrow());
      assertTrue(underWay.awaitCount(3));
    }
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void interruptEndsAllCalls() {
    stall("limit=100");
    Iterator<ServerV1> servers = servers().iterator();
    IntStream.range(0, 10).forEach(i -> servers.next());
    assertTrue(underWay.awaitCount(3));
    Thread.currentThread().interrupt();
    assertThrows(TransportException.class, servers::hasNext);
    assertTrue(Thread.interrupted(), "the interrupt was swallowed");
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void closingTheClientEndsAllCalls() {
    stall("limit=100");
    Iterator<ServerV1> servers = servers().iterator();
    IntStream.range(0, 10).forEach(i -> servers.next());
    assertTrue(underWay.awaitCount(3));
    com.close();
    assertThrows(TransportException.class, servers::hasNext);
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void loopThatIsLeftRequestsNoMore() {
    for (ServerV1 server : servers()) {
      if (server.id().orElseThrow().equals("10")) {
        break;
      }
    }
    assertTrue(underWay.awaitNothingLeft());
    assertEquals(5, service.requests().size());
  }

  @Test
  void tooManyRequestsHaltAllPages() {
    Iterator<Integer> once = List.of(20).iterator();
    service.with(
        request -> {
          synchronized (once) {
            return FleetService.offset(request.getTarget()) == 20
                    && once.hasNext()
                    && once.next() > 0
                ? FleetService.status(429, "Retry-After", "1")
                : null;
          }
        });
    assertEquals(ids(100), idsOf(servers()));
    assertEquals(11, service.requests().size());
  }

  @Test
  void optionsOfAViewHoldForEveryPage() {
    assertEquals(100, idsOf(com.forTenant("t1").serversV1().all().concurrency(4)).size());
    assertTrue(
        service.requests().stream()
            .allMatch(request -> "t1".equals(request.getHeaders().get("Tenant-Acid"))));
  }

  @Test
  void loggingContextGoesWithTheCalls() {
    ConcurrentHashMap.KeySetView<String, Boolean> contexts = ConcurrentHashMap.newKeySet();
    try (ComputeOps told =
        service.client(b -> b.listener(attempt -> contexts.add("" + MDC.get("report"))))) {
      MDC.put("report", "first");
      Iterator<ServerV1> servers = told.serversV1().all().concurrency(4).iterator();
      servers.next();
      MDC.put("report", "second");
      servers.forEachRemaining(server -> {});
    } finally {
      MDC.clear();
    }
    assertEquals(List.of("first", "second"), contexts.stream().sorted().toList());
  }
}
