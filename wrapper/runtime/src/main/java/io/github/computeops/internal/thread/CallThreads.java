package io.github.computeops.internal.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that make calls: virtual ones on a JVM that has them (21 or newer), else those of a pool.
 * None keeps a program from ending, and none has to be shut down.
 *
 * <p>Virtual threads are found by reflection, since one jar serves all JVMs: a multi-release jar
 * would silently lose them when it is shaded.
 */
public final class CallThreads {
  private static final long IDLE_SECONDS = 1;

  private CallThreads() {}

  /**
   * Returns an executor whose threads end with their tasks, or a second later.
   *
   * @param most the number of threads if they are not virtual; more tasks wait for one
   */
  public static Executor upTo(int most, String name) {
    ThreadFactory virtual = virtual(name);
    return virtual == null ? pool(most, name) : task -> virtual.newThread(task).start();
  }

  private static Executor pool(int most, String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most,
            most,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreads(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static @Nullable ThreadFactory virtual(String name) {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      type.getMethod("name", String.class).invoke(builder, name);
      return (ThreadFactory) type.getMethod("factory").invoke(builder);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
