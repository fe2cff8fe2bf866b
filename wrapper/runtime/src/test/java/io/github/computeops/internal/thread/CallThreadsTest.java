package io.github.computeops.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallThreadsTest {
  private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();

  @Test
  void threadsAreVirtualIfTheJvmHasThem() throws Exception {
    CallThreads.upTo(1, "compute-ops-test").execute(() -> threads.add(Thread.currentThread()));
    Thread thread = threads.take();
    boolean virtual = Runtime.version().feature() >= 21;
    assertEquals(virtual, thread.getClass().getName().equals("java.lang.VirtualThread"));
    assertEquals("compute-ops-test", thread.getName());
    assertTrue(thread.isDaemon());
  }

  @Test
  void threadsEndByThemselves() throws Exception {
    CallThreads.upTo(2, "compute-ops-test").execute(() -> threads.add(Thread.currentThread()));
    Thread thread = threads.take();
    thread.join();
    assertFalse(thread.isAlive());
  }

  @Test
  void asManyTasksRunAtOnceAsAskedFor() throws Exception {
    Executor executor = CallThreads.upTo(3, "compute-ops-test");
    Set<Thread> distinct = ConcurrentHashMap.newKeySet();
    CountDownLatch three = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      executor.execute(
          () -> {
            distinct.add(Thread.currentThread());
            three.countDown();
            awaitAll(three);
          });
    }
    three.await();
    assertEquals(3, distinct.size());
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
