package io.github.computeops.soak;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.concurrent.CallOutcome;
import io.github.computeops.concurrent.CallProgress;
import io.github.computeops.concurrent.ConcurrentCalls;
import io.github.computeops.error.WaitEndedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Runs of calls for items without end, each of which ends in one of several ways. */
final class FleetRuns {
  static final int LARGEST = 48;

  /** How a run ends. */
  private enum Ending {
    INTERRUPTED,
    LEFT,
    THROWN,
    CANCELLED
  }

  private final Map<Ending, Integer> counts = new ConcurrentSkipListMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Random random;
  private final Tally tally;
  private long next;

  FleetRuns(long seed, Tally tally) {
    this.random = new Random(seed);
    this.tally = tally;
  }

  void until(long end, ComputeOps com) {
    while (System.nanoTime() < end) {
      run(com);
    }
    if (!Soak.eventually(() -> underWay.get() == 0)) {
      wrong.add(underWay + " calls of runs that were left go on");
    }
  }

  private void run(ComputeOps com) {
    Ending ending = Ending.values()[random.nextInt(Ending.values().length)];
    boolean ordered = random.nextBoolean();
    ConcurrentCalls<Long, String> calls = calls(com).concurrency(8 + random.nextInt(LARGEST - 8));
    FleetRun run = new FleetRun(next, ordered, random.nextInt(80));
    try {
      end(ending, ordered ? calls : calls.unordered(), run);
    } catch (WaitEndedException e) {
      run.check(ending == Ending.INTERRUPTED && Thread.interrupted(), e.toString());
    } catch (IllegalStateException e) {
      run.check(ending == Ending.THROWN, e.toString());
    }
    next = Math.max(next, run.highest() + 1 + LARGEST); // What was begun beyond is not known.
    wrong.addAll(run.contradictions());
    counts.merge(ending, 1, Integer::sum);
  }

  /** Each makes a call of a random kind, which its caller learns the outcome of. */
  private ConcurrentCalls<Long, String> calls(ComputeOps com) {
    long from = next;
    Iterable<Long> items = () -> LongStream.iterate(from, i -> i + 1).iterator();
    return com.callEach(
        items,
        (view, item) -> {
          Kind kind = Kind.values()[(int) (item * 31 % Kind.values().length)];
          String call = item + "-" + kind;
          underWay.incrementAndGet();
          tally.make(
              kind, view.withOptions(CallOptions.builder().header(Asked.CALL, call).build()), call);
          underWay.decrementAndGet();
          return call;
        });
  }

  private static void end(Ending ending, ConcurrentCalls<Long, String> calls, FleetRun run) {
    Thread reader = Thread.currentThread();
    switch (ending) {
      case INTERRUPTED -> calls.forEach(outcome -> run.took(outcome, reader::interrupt));
      case THROWN -> calls.forEach(outcome -> run.took(outcome, FleetRuns::fail));
      case CANCELLED -> cancelled(calls, run);
      case LEFT -> {
        for (CallOutcome<Long, String> outcome : calls) {
          if (run.took(outcome, () -> {})) {
            break;
          }
        }
      }
    }
  }

  private static void fail() {
    throw new IllegalStateException("the end");
  }

  private static void cancelled(ConcurrentCalls<Long, String> calls, FleetRun run) {
    CompletableFuture<Void> enough = new CompletableFuture<>();
    CompletableFuture<CallProgress> whole =
        calls.forEachAsync(outcome -> run.took(outcome, () -> enough.complete(null)));
    enough.join();
    whole.cancel(true);
  }

  List<String> contradictions() {
    return new ArrayList<>(wrong);
  }

  @Override
  public String toString() {
    return "runs " + counts;
  }
}
