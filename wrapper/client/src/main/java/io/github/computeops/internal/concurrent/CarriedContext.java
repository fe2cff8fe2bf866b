package io.github.computeops.internal.concurrent;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Takes what belongs to a caller's thread along to the threads that make calls for it: the logging
 * context of SLF4J, and, if the program has Micrometer's context propagation, all that this knows,
 * such as the current observation.
 */
public final class CarriedContext {
  private static final UnaryOperator<Runnable> PROPAGATION = propagation();

  private CarriedContext() {}

  /** Returns a task that does the same in the context of the current thread. */
  public static Runnable in(Runnable task) {
    Map<String, String> logging = MDC.getCopyOfContextMap();
    Runnable propagated = PROPAGATION.apply(task);
    return logging == null || logging.isEmpty() ? propagated : () -> run(propagated, logging);
  }

  private static void run(Runnable task, Map<String, String> logging) {
    Map<String, String> own = MDC.getCopyOfContextMap();
    MDC.setContextMap(logging);
    try {
      task.run();
    } finally {
      restore(own);
    }
  }

  private static void restore(@Nullable Map<String, String> own) {
    if (own == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(own);
    }
  }

  private static UnaryOperator<Runnable> propagation() {
    try {
      return Micrometer.propagation();
    } catch (NoClassDefFoundError e) {
      return UnaryOperator.identity();
    }
  }

  /** A class of its own, since a program may lack the library. */
  private static final class Micrometer {
    static UnaryOperator<Runnable> propagation() {
      ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
      return task -> snapshots.captureAll().wrap(task);
    }
  }
}
