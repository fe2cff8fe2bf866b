package io.github.computeops.internal.concurrent;

import io.github.computeops.internal.thread.CallThreads;
import io.github.computeops.internal.time.ClientClosed;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads items and begins their calls, as long as there is room. No thread waits for room: whoever
 * makes room goes on, so that an iteration that is abandoned leaves no thread behind. Thread-safe.
 */
final class BegunCalls<I, T extends @Nullable Object> {
  static final String THREAD = "compute-ops-calls";
  private static final long LOOK_MILLIS = 100;

  private final CallPlan<I, T> plan;
  private final boolean ordered;
  private final Executor threads;
  private final Semaphore room;
  private final BlockingQueue<Arrival<I, T>> arrivals = new LinkedBlockingQueue<>();
  private final Set<ItemCall<I, T>> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean reading = new AtomicBoolean();
  private final Interruptible reader = new Interruptible();
  private @Nullable Iterator<? extends I> items;
  private long begun;
  private volatile boolean ended;

  BegunCalls(CallPlan<I, T> plan, int most, boolean ordered) {
    this.plan = plan;
    this.ordered = ordered;
    this.room = new Semaphore(most);
    Executor own = CallThreads.upTo(most + 1, THREAD); // One of them reads the items.
    this.threads = task -> own.execute(CarriedContext.in(task));
  }

  /** Reads on if there is room and nobody does so already. */
  void readOn() {
    if (mayReadOn()) {
      threads.execute(() -> reader.run(this::read));
    }
  }

  private boolean mayReadOn() {
    return !ended && room.availablePermits() > 0 && reading.compareAndSet(false, true);
  }

  private void read() {
    try {
      do {
        while (!ended && room.tryAcquire()) {
          readOne();
        }
        reading.set(false);
      } while (mayReadOn());
    } catch (Throwable e) {
      end(e);
    }
  }

  private void readOne() {
    plan.checkOpen().run();
    if (items == null) {
      items = plan.items().iterator();
    }
    if (items.hasNext()) {
      begin(items.next());
    } else {
      end(null);
    }
  }

  private synchronized void begin(I item) {
    if (!ended) {
      ItemCall<I, T> call = new ItemCall<>(begun, item, plan.call(), this::over);
      running.add(call);
      threads.execute(call);
      begun++;
      if (ordered) {
        arrivals.add(call);
      }
    }
  }

  private void over(ItemCall<I, T> call) {
    running.remove(call);
    if (!ordered) {
      arrivals.add(call);
    }
  }

  private synchronized void end(@Nullable Throwable reason) {
    if (!ended) {
      ended = true;
      arrivals.add(new Arrival.End<>(begun, reason));
    }
  }

  /** Begins no more calls, and interrupts those under way. */
  void stop(@Nullable Throwable reason) {
    end(reason);
    reader.stop();
    running.forEach(ItemCall::stop);
  }

  /** Waits for a call or the end, and notices that the client was closed while none arrives. */
  Arrival<I, T> arrival() throws InterruptedException {
    Arrival<I, T> arrival = arrivals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    while (arrival == null) {
      endIfClosed();
      arrival = arrivals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    return arrival;
  }

  private void endIfClosed() {
    try {
      plan.checkOpen().run();
    } catch (ClientClosed e) {
      stop(e);
    }
  }

  /** Makes room for another call. */
  void returned() {
    room.release();
    readOn();
  }
}
