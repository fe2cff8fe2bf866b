package io.github.computeops.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The items for which calls are made: endless, slow, themselves read ahead, or broken. */
class CalledItemsTest extends WithFleet {
  @Test
  void endlessItemsAreReadAsTheyAreNeeded() {
    int[] taken = {0};
    Iterable<String> endless =
        () ->
            IntStream.iterate(0, i -> i + 1)
                .peek(i -> taken[0] = i + 1)
                .mapToObj(i -> "" + i)
                .iterator();
    try (Stream<CallOutcome<String, ServerV1>> outcomes = get(endless).concurrency(5).stream()) {
      assertEquals(ids(100), outcomes.limit(100).map(CallOutcome::item).toList());
    }
    assertTrue(underWay.awaitNothingLeft());
    assertTrue(taken[0] <= 106, taken[0] + " items were read");
  }

  @Test
  void itemsThatAreSlowToComeHoldUpNoOutcomes() throws Exception {
    CountDownLatch returned = new CountDownLatch(2);
    Iterable<String> slow =
        () -> Stream.of("0", "1", "2").peek(id -> awaitBefore(id, returned)).iterator();
    for (CallOutcome<String, ServerV1> outcome : get(slow)) {
      assertTrue(outcome.isSuccess());
      returned.countDown();
    }
    assertEquals(0, returned.getCount());
  }

  private static void awaitBefore(String id, CountDownLatch latch) {
    if (id.equals("2")) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void itemsCanBeACollectionThatIsReadAhead() {
    List<String> named = new ArrayList<>();
    com.callEach(
            com.serversV1().all().concurrency(4),
            (view, server) -> view.serversV1().get(server.id().orElseThrow()))
        .forEach(outcome -> named.add(outcome.orThrow().id().orElseThrow()));
    assertEquals(ids(100), named);
  }

  @Test
  void whatTheItemsThrowIsThrownAfterTheOutcomesBefore() {
    IllegalStateException own = new IllegalStateException("no more lines");
    Iterable<String> broken =
        () -> IntStream.iterate(0, i -> i + 1).mapToObj(i -> lines(i, own)).iterator();
    Iterator<CallOutcome<String, ServerV1>> outcomes = get(broken).iterator();
    List<String> read = new ArrayList<>();
    assertSame(
        own,
        assertThrows(
            IllegalStateException.class,
            () -> outcomes.forEachRemaining(outcome -> read.add(outcome.item()))));
    assertEquals(ids(20), read);
    assertSame(own, assertThrows(IllegalStateException.class, outcomes::hasNext));
  }

  private static String lines(int number, RuntimeException end) {
    if (number == 20) {
      throw end;
    }
    return "" + number;
  }

  @Test
  void noItemsAreNoOutcomes() {
    assertFalse(get(List.of()).iterator().hasNext());
  }
}
