package io.github.computeops.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.error.WaitEndedException;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls for many items that end early, and what is known of them then. */
class StoppedCallsTest extends WithFleet {
  private final List<CallOutcome<String, ServerV1>> returned =
      Collections.synchronizedList(new ArrayList<>());

  private List<String> succeeded() {
    return returned.stream().filter(CallOutcome::isSuccess).map(CallOutcome::item).toList();
  }

  private List<String> items() {
    return returned.stream().map(CallOutcome::item).toList();
  }

  @Test
  void interruptReturnsTheOutcomesOfAllCallsThatWereBegun() {
    stall("/0", "/1");
    Iterator<CallOutcome<String, ServerV1>> outcomes = get(ids(99)).concurrency(4).iterator();
    returned.add(outcomes.next());
    returned.add(outcomes.next());
    assertTrue(CallsUnderWay.eventually(() -> service.requests().size() == 6));
    Thread.currentThread().interrupt();
    WaitEndedException ended =
        assertThrows(WaitEndedException.class, () -> outcomes.forEachRemaining(returned::add));
    assertTrue(Thread.interrupted(), "the interrupt was swallowed");
    assertEquals(
        "The calls ended after 6 items, since the thread was interrupted; no others were called.",
        ended.getMessage());
    assertEquals(ids(6), items());
    assertEquals(ids(2), succeeded());
    assertEquals(6, service.requests().size());
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void interruptedWritesTellWhetherTheyMayHaveArrived() {
    stall();
    Iterator<CallOutcome<String, JobV1>> started =
        com.callEach(
                ids(9),
                (view, id) -> view.jobsV1().create(JobCreateV1.of(Map.of("jobTemplate", id))))
            .concurrency(2)
            .iterator();
    Thread reader = Thread.currentThread();
    CompletableFuture.runAsync(
        () -> {
          underWay.awaitCount(2);
          CallsUnderWay.eventually(() -> service.requests().size() == 2);
          reader.interrupt();
        });
    TransportException failure = (TransportException) started.next().failure().orElseThrow();
    assertTrue(Thread.interrupted(), "the interrupt was swallowed");
    assertTrue(failure.isOutcomeUnknown());
    assertTrue(started.next().failure().isPresent());
    assertThrows(WaitEndedException.class, started::hasNext);
  }

  @Test
  void closedClientReturnsTheOutcomesOfAllCallsThatWereBegun() {
    stall("/0", "/1");
    Iterator<CallOutcome<String, ServerV1>> outcomes = get(ids(99)).concurrency(4).iterator();
    returned.add(outcomes.next());
    returned.add(outcomes.next());
    assertTrue(CallsUnderWay.eventually(() -> service.requests().size() == 6));
    com.close();
    WaitEndedException ended =
        assertThrows(WaitEndedException.class, () -> outcomes.forEachRemaining(returned::add));
    assertEquals(
        "The calls ended after 6 items, since the client was closed; no others were called.",
        ended.getMessage());
    assertEquals(ids(6), items());
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void closedClientEndsTheWaitForItemsThatNeverCome() {
    CountDownLatch waiting = new CountDownLatch(1);
    Iterable<String> none = () -> Stream.generate(() -> neverComes(waiting)).iterator();
    Iterator<CallOutcome<String, ServerV1>> outcomes = get(none).iterator();
    CompletableFuture.runAsync(
        () -> {
          CallsUnderWay.eventually(() -> waiting.getCount() == 0);
          com.close();
        });
    assertThrows(WaitEndedException.class, outcomes::hasNext);
  }

  private static String neverComes(CountDownLatch waiting) {
    waiting.countDown();
    try {
      new CountDownLatch(1).await();
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void clientThatIsClosedAlreadyIsRejectedAtOnce() {
    ConcurrentCalls<String, ServerV1> calls = get(ids(3));
    com.close();
    assertThrows(IllegalStateException.class, calls::iterator);
    assertThrows(IllegalStateException.class, () -> calls.forEachAsync(returned::add));
  }

  @Test
  void loopThatIsLeftCallsNoMore() {
    for (CallOutcome<String, ServerV1> outcome : get(ids(99)).concurrency(4)) {
      if (outcome.index() == 10) {
        break;
      }
    }
    assertTrue(underWay.awaitNothingLeft());
    assertEquals(15, service.requests().size());
  }

  @Test
  void functionThatThrowsInterruptsTheCallsUnderWay() {
    stall("/0");
    IllegalStateException own = new IllegalStateException("disk full");
    assertSame(
        own,
        assertThrows(
            IllegalStateException.class,
            () ->
                get(ids(99))
                    .forEach(
                        outcome -> {
                          throw own;
                        })));
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void closedStreamInterruptsTheCallsUnderWay() {
    stall("/0");
    try (Stream<CallOutcome<String, ServerV1>> outcomes = get(ids(99)).concurrency(4).stream()) {
      assertEquals("0", outcomes.iterator().next().item());
      assertTrue(CallsUnderWay.eventually(() -> service.requests().size() == 5));
    }
    assertTrue(underWay.awaitNothingLeft());
    assertEquals(5, service.requests().size());
  }

  @Test
  void futureCompletesWithTheWhole() {
    CallProgress whole = get(ids(50)).concurrency(16).forEachAsync(returned::add).join();
    assertEquals(50, whole.calls());
    assertEquals(0, whole.failed());
    assertEquals(50, whole.total().getAsLong());
    assertFalse(whole.elapsed().isNegative());
    assertEquals(ids(50), succeeded());
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void cancelledFutureEndsTheCallsAndStillTellsTheirOutcomes() {
    stall("/0");
    CompletableFuture<CallProgress> whole = get(ids(99)).concurrency(4).forEachAsync(returned::add);
    assertTrue(CallsUnderWay.eventually(() -> service.requests().size() == 5));
    assertTrue(whole.cancel(true));
    assertThrows(CancellationException.class, whole::join);
    assertTrue(CallsUnderWay.eventually(() -> returned.size() == 5));
    assertTrue(underWay.awaitNothingLeft());
    assertEquals(ids(5), items());
  }

  @Test
  void futureFailsWithWhatTheFunctionThrows() {
    IllegalStateException own = new IllegalStateException("disk full");
    CompletableFuture<CallProgress> whole =
        get(ids(9))
            .forEachAsync(
                outcome -> {
                  throw own;
                });
    assertSame(own, assertThrows(CompletionException.class, whole::join).getCause());
    assertTrue(underWay.awaitNothingLeft());
  }

  @Test
  void restIsCalledByAnotherRun() {
    stall("/0", "/1", "/2");
    Thread reader = Thread.currentThread();
    assertThrows(
        WaitEndedException.class,
        () ->
            get(ids(20))
                .concurrency(3)
                .forEach(
                    outcome -> {
                      returned.add(outcome);
                      if (outcome.index() == 2) {
                        reader.interrupt();
                      }
                    }));
    assertTrue(Thread.interrupted());
    service.with(request -> null);
    List<String> done = succeeded();
    get(ids(20).stream().filter(id -> !done.contains(id)).toList()).forEach(returned::add);
    assertEquals(ids(20).stream().sorted().toList(), succeeded().stream().sorted().toList());
  }
}
