package io.github.computeops.gateway;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.JobCreateV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Many callers at once, half of whose calls read and half write, and what they were told. */
final class Callers {
  /** Nobody has more threads than that, unless they are virtual. */
  private static final int MOST_THREADS = 1_000;

  private static final JobCreateV1 JOB =
      JobCreateV1.of(
          Map.of("jobTemplate", "t", "resourceId", "r", "resourceType", "compute-ops-mgmt/server"));

  private final Map<String, ComputeOpsException> failed = new ConcurrentHashMap<>();
  private final Queue<String> writes = new ConcurrentLinkedQueue<>();
  private final ComputeOps com;

  Callers(ComputeOps com) {
    this.com = com;
  }

  /**
   * Makes calls.
   *
   * @param pauseMillis the longest rest of a caller between two calls
   */
  void call(int callers, int calls, int pauseMillis) throws Exception {
    ExecutorService threads = threads(callers);
    List<Callable<Void>> work = new ArrayList<>();
    for (int caller = 0; caller < callers; caller++) {
      int number = caller;
      work.add(() -> callsOf(number, calls / callers, pauseMillis));
    }
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    threads.shutdown();
  }

  /** Virtual threads have no name in Java 17. */
  private static ExecutorService threads(int callers) throws ReflectiveOperationException {
    return callers > MOST_THREADS
        ? (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null)
        : Executors.newFixedThreadPool(callers);
  }

  private Void callsOf(int caller, int calls, int pauseMillis) {
    Random random = new Random(caller);
    for (int number = 0; number < calls; number++) {
      if (pauseMillis > 0) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(pauseMillis)));
      }
      call(caller + "-" + number, random.nextBoolean());
    }
    return null;
  }

  private void call(String id, boolean isWrite) {
    ComputeOpsView view = com.withOptions(CallOptions.builder().header(Backend.CALL, id).build());
    try {
      if (isWrite) {
        writes.add(id);
        view.jobsV1().create(JOB);
      } else {
        view.serversV1().get("1");
      }
    } catch (ComputeOpsException e) {
      failed.put(id, e);
    }
  }

  Map<String, ComputeOpsException> failed() {
    return failed;
  }

  /** Returns the calls that failed with another end than a write of unknown outcome. */
  List<ComputeOpsException> failedForGood() {
    return failed.values().stream()
        .filter(e -> !(e instanceof TransportException broken && broken.isOutcomeUnknown()))
        .toList();
  }

  /** Returns how many writes failed with an unknown outcome but never arrived. */
  long falselyUnknown(Backend backend) {
    return failed.keySet().stream()
        .filter(writes::contains)
        .filter(id -> backend.received(id) == 0)
        .count();
  }

  /** Returns the writes that arrived more than once. */
  List<String> doneTwice(Backend backend) {
    return writes.stream().filter(id -> backend.received(id) > 1).toList();
  }
}
