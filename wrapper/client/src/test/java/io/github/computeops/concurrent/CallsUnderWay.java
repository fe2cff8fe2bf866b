package io.github.computeops.concurrent;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts calls that were begun and not ended, and the threads that make them. */
final class CallsUnderWay implements AttemptListener, CallListener {
  private final AtomicInteger count = new AtomicInteger();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  @Override
  public void onAttempt(Attempt attempt) {}

  @Override
  public CallListener onCall(Call call) {
    count.incrementAndGet();
    threads.add(Thread.currentThread());
    return this;
  }

  @Override
  public void succeeded() {
    count.decrementAndGet();
  }

  @Override
  public void failed(Throwable failure) {
    count.decrementAndGet();
  }

  int count() {
    return count.get();
  }

  boolean awaitCount(int expected) {
    return eventually(() -> count.get() == expected);
  }

  /** Waits until no call is under way and no thread is left that made one, but this. */
  boolean awaitNothingLeft() {
    return awaitCount(0) && eventually(() -> left().isEmpty());
  }

  private Set<Thread> left() {
    return threads.stream()
        .filter(Predicate.not(Thread.currentThread()::equals))
        .filter(Thread::isAlive)
        .collect(Collectors.toSet());
  }

  static boolean eventually(BooleanSupplier fact) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!fact.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return fact.getAsBoolean();
  }
}
