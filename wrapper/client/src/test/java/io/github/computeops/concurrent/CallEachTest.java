package io.github.computeops.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.Connections;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls for many items, to a real server: what is called, and what is returned when. */
class CallEachTest extends WithFleet {
  @Test
  void valuesAreInTheOrderOfTheItemsHoweverTheyCome() {
    CountDownLatch others = new CountDownLatch(3);
    service.with(
        request -> {
          if (request.getTarget().endsWith("/0")) {
            others.await();
          } else {
            others.countDown();
          }
          return null;
        });
    assertEquals(ids(9), ids(get(ids(9)).concurrency(4)));
    assertEquals(9, service.requests().size());
  }

  @Test
  void unorderedOutcomesAreReturnedAsTheyCome() {
    CountDownLatch others = new CountDownLatch(8);
    service.with(
        request -> {
          if (request.getTarget().endsWith("/0")) {
            others.await();
          }
          return null;
        });
    List<String> came = new ArrayList<>();
    for (CallOutcome<String, ServerV1> outcome : get(ids(9)).concurrency(2).unordered()) {
      came.add(outcome.orThrow().id().orElseThrow());
      others.countDown();
    }
    assertEquals(ids(9), came.stream().sorted().toList());
    assertEquals("0", came.get(8));
  }

  @Test
  void asManyCallsAsAskedForAreMadeAtOnce() {
    CountDownLatch all = new CountDownLatch(16);
    service.with(
        request -> {
          all.countDown();
          all.await();
          return null;
        });
    assertEquals(ids(64), ids(get(ids(64)).concurrency(16)));
    assertEquals(16, service.mostAtOnce());
  }

  @Test
  void eightCallsAreMadeAtOnceByDefault() {
    CountDownLatch all = new CountDownLatch(8);
    service.with(
        request -> {
          all.countDown();
          all.await();
          return null;
        });
    assertEquals(ids(64), ids(get(ids(64))));
    assertEquals(8, service.mostAtOnce());
  }

  @Test
  void moreCallsThanConnectionsWaitForOne() {
    try (var narrow = service.client(b -> b.connections(Connections.builder().max(2).build()))) {
      var calls = narrow.callEach(ids(50), (view, id) -> view.serversV1().get(id));
      assertEquals(ids(50), ids(calls.concurrency(32)));
    }
    assertTrue(service.mostAtOnce() <= 2, service.mostAtOnce() + " at once");
  }

  @Test
  void callThatFailsIsTheOutcomeOfItsItemAndStopsNoOther() {
    service.with(request -> request.getTarget().endsWith("/3") ? FleetService.status(404) : null);
    List<CallOutcome<String, ServerV1>> outcomes = get(ids(6)).stream().toList();
    assertEquals(
        List.of(true, true, true, false, true, true),
        outcomes.stream().map(CallOutcome::isSuccess).toList());
    CallOutcome<String, ServerV1> failed = outcomes.get(3);
    assertEquals("3", failed.item());
    assertEquals(3, failed.index());
    assertSame(
        failed.failure().orElseThrow(), assertThrows(NotFoundException.class, failed::orThrow));
    assertEquals("3 failed: " + failed.failure().get(), failed.toString());
    assertEquals("4 succeeded", outcomes.get(4).toString());
    assertEquals(Optional.empty(), outcomes.get(4).failure());
  }

  @Test
  void whateverTheFunctionThrowsIsTheOutcomeButNotAnError() {
    IllegalStateException own = new IllegalStateException("mine");
    List<CallOutcome<String, String>> outcomes =
        com
            .<String, String>callEach(
                ids(2),
                (view, id) -> {
                  throw own;
                })
            .stream()
            .toList();
    assertSame(own, outcomes.get(1).failure().orElseThrow());
    AssertionError error = new AssertionError();
    var broken =
        com.callEach(
            ids(2),
            (view, id) -> {
              throw error;
            });
    assertSame(error, assertThrows(AssertionError.class, () -> broken.stream().toList()));
  }

  @Test
  void callsThatReturnNothingGoThroughTheSameView() {
    com.forTenant("t1")
        .runEach(ids(3), (view, id) -> view.asyncOperationsV1().cancel(id, Map.of()))
        .forEach(CallOutcome::orThrow);
    assertEquals(
        List.of("POST t1", "POST t1", "POST t1"),
        service.requests().stream()
            .map(request -> request.getMethod() + " " + request.getHeaders().get("Tenant-Acid"))
            .toList());
  }

  @Test
  void nothingIsSentBeforeTheFirstOutcomeIsAskedFor() {
    ConcurrentCalls<String, ServerV1> calls = get(ids(3)).unordered().concurrency(2);
    calls.iterator();
    calls.stream();
    assertEquals(0, service.requests().size());
    calls.forEach(outcome -> {});
    calls.forEach(outcome -> {});
    assertEquals(6, service.requests().size());
  }

  @Test
  void progressCountsWhatWasReturned() {
    service.with(request -> request.getTarget().endsWith("/1") ? FleetService.status(404) : null);
    List<String> told = new ArrayList<>();
    get(ids(3))
        .progress(progress -> told.add("" + progress))
        .forEach(outcome -> told.add(outcome.item()));
    assertEquals(
        List.of(
            "1 of 3 calls, 0 of them failed, after 0 s",
            "0",
            "2 of 3 calls, 1 of them failed, after 0 s",
            "1",
            "3 of 3 calls, 1 of them failed, after 0 s",
            "2"),
        told);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_001})
  void concurrencyOutOfRangeIsRejected(int most) {
    assertEquals(
        "The concurrency is " + most + " calls; give 1 to 10,000, such as 64.",
        assertThrows(IllegalArgumentException.class, () -> get(ids(1)).concurrency(most))
            .getMessage());
  }

  @Test
  void missingArgumentsAreRejectedAtOnce() {
    assertEquals("The items must not be null.", rejected(() -> get(null)));
    assertEquals("The call must not be null.", rejected(() -> com.callEach(ids(1), null)));
    assertEquals("The call must not be null.", rejected(() -> com.runEach(ids(1), null)));
    assertEquals(
        "The listener must not be null; leave the call out to keep the default.",
        rejected(() -> get(ids(1)).progress(null)));
    assertEquals("The function must not be null.", rejected(() -> get(ids(1)).forEach(null)));
    assertEquals("The function must not be null.", rejected(() -> get(ids(1)).forEachAsync(null)));
  }

  private static String rejected(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }
}
