package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.query.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PrefetchTest {
  private final Harbour harbour = new Harbour();
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  @Test
  void exactlyOnePageIsRequestedAhead() {
    harbour.responds("items", "a b", "total", 90).responds("items", "c d", "total", 90);
    Iterator<String> items = harbour.byOffset().prefetching(Runnable::run).iterator();
    items.next();
    assertEquals(List.of("{limit=[3]}", "{limit=[3], offset=[2]}"), harbour.asked());
    items.next();
    assertEquals(2, harbour.asked().size());
    items.next();
    assertEquals(3, harbour.asked().size());
  }

  @Test
  void nothingIsRequestedAfterTheEnd() {
    harbour.responds("items", "a", "total", 2).responds("items", "b", "total", 2);
    assertEquals(
        List.of("a", "b"), harbour.byOffset().prefetching(Runnable::run).stream().toList());
    assertEquals(2, harbour.asked().size());
  }

  @Test
  void prefetchingHasAThreadThatEndsWithItsCall() throws InterruptedException {
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    PagedIterable<String, Port> pages = counting(2, query -> threads.add(Thread.currentThread()));
    pages.prefetching().pages().iterator().next();
    assertSame(Thread.currentThread(), threads.take());
    Thread prefetching = threads.take();
    assertNotSame(Thread.currentThread(), prefetching);
    assertTrue(prefetching.isDaemon());
    prefetching.join();
  }

  @Test
  void aFailureIsThrownAtItsPageWhichCanBeRequestedAgain() {
    RuntimeException failure = new IllegalStateException("broken");
    harbour.responds("items", "a b", "total", 3).fails(failure).responds("items", "c", "total", 3);
    Iterator<String> items = harbour.byOffset().prefetching(Runnable::run).iterator();
    assertEquals("a", items.next());
    assertEquals("b", items.next());
    assertSame(failure, assertThrows(RuntimeException.class, items::hasNext));
    assertEquals("c", items.next());
    assertFalse(items.hasNext());
  }

  @Test
  void anIncompleteCollectionThrowsAfterTheLastItem() {
    Iterator<String> items =
        harbour.responds("items", "a", "total", 2).onePage().prefetching().iterator();
    assertEquals("a", items.next());
    assertThrows(IncompleteCollectionException.class, items::hasNext);
    assertThrows(IncompleteCollectionException.class, items::hasNext);
  }

  @Test
  void anExecutorThatNeverRunsTheCallBlocksNothing() {
    harbour.responds("items", "a", "total", 2).responds("items", "b", "total", 2);
    assertEquals(List.of("a", "b"), harbour.byOffset().prefetching(tasks::add).stream().toList());
    tasks.forEach(Runnable::run);
    assertEquals(2, harbour.asked().size());
  }

  @Test
  void anExecutorThatRejectsTheCallBlocksNothing() {
    harbour.responds("items", "a", "total", 2).responds("items", "b", "total", 2);
    PagedIterable<String, Port> pages =
        harbour
            .byOffset()
            .prefetching(
                task -> {
                  throw new RejectedExecutionException();
                });
    assertEquals(List.of("a", "b"), pages.stream().toList());
  }

  @Test
  void anInterruptedWaitCancelsThePrefetchAndLeavesTheRestToTheCallItself()
      throws InterruptedException {
    Thread main = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch brokenOff = new CountDownLatch(1);
    RuntimeException interrupted = new IllegalStateException("interrupted");
    PagedIterable<String, Port> pages =
        counting(
            2,
            query -> {
              if (Thread.currentThread() != main) {
                begun.countDown();
                awaitInterrupt(brokenOff);
              } else if (Thread.currentThread().isInterrupted()) {
                throw interrupted;
              }
            });
    Iterator<String> items = pages.prefetching().iterator();
    items.next();
    begun.await();
    main.interrupt();
    assertSame(interrupted, assertThrows(RuntimeException.class, items::hasNext));
    assertTrue(Thread.interrupted(), "the interrupt was swallowed");
    brokenOff.await();
    assertEquals("1", items.next());
  }

  @Test
  void closingTheStreamCancelsThePrefetch() throws InterruptedException {
    Thread main = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch brokenOff = new CountDownLatch(1);
    PagedIterable<String, Port> pages =
        counting(
            2,
            query -> {
              if (Thread.currentThread() != main) {
                begun.countDown();
                awaitInterrupt(brokenOff);
              }
            });
    try (Stream<String> stream = pages.prefetching().stream()) {
      assertEquals("0", stream.iterator().next());
      begun.await();
    }
    brokenOff.await();
  }

  private static void awaitInterrupt(CountDownLatch seen) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      seen.countDown();
    }
  }

  /** Returns pages of one item each, its offset; each call is passed to a hook first. */
  private static PagedIterable<String, Port> counting(int total, Consumer<Query> look) {
    Function<Query, Port> call =
        query -> {
          look.accept(query);
          List<String> offset = query.parameters().getOrDefault("offset", List.of("0"));
          return Port.of(Map.of("items", offset, "total", total));
        };
    return PagedIterable.byOffset(Port.query(Map.of()), 1, call, Port::items);
  }
}
