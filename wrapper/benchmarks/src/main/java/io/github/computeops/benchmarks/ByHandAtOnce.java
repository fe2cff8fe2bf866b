package io.github.computeops.benchmarks;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several calls at once, as a careful engineer would write them for one program. */
final class ByHandAtOnce {
  private final ByHand byHand;
  private final int most;
  private final ExecutorService threads;

  ByHandAtOnce(URI base, int most) {
    this.byHand = Contenders.byHand(base);
    this.most = most;
    this.threads = Executors.newFixedThreadPool(most);
  }

  /** Reads the first page, then the others in their order, a fixed number of them at once. */
  long pages(int servers) throws Exception {
    HandServer.Page first = byHand.page(0);
    Deque<Future<HandServer.Page>> ahead = new ArrayDeque<>();
    long memory = memory(first);
    for (long offset = first.count(); offset < first.total(); offset += first.count()) {
      long next = offset;
      ahead.add(threads.submit((Callable<HandServer.Page>) () -> byHand.page(next)));
      if (ahead.size() == most) {
        memory += memory(ahead.remove().get());
      }
    }
    while (!ahead.isEmpty()) {
      memory += memory(ahead.remove().get());
    }
    return memory;
  }

  private static long memory(HandServer.Page page) {
    return page.items().stream().mapToLong(server -> server.hardware().memoryMb()).sum();
  }

  long servers(int servers) throws Exception {
    Deque<Future<HandServer>> ahead = new ArrayDeque<>();
    long memory = 0;
    for (int i = 0; i < servers; i++) {
      ahead.add(threads.submit((Callable<HandServer>) () -> byHand.server(Fleet.ID)));
      if (ahead.size() == most) {
        memory += ahead.remove().get().hardware().memoryMb();
      }
    }
    while (!ahead.isEmpty()) {
      memory += ahead.remove().get().hardware().memoryMb();
    }
    return memory;
  }
}
