package io.github.computeops.internal.concurrent;

import org.jspecify.annotations.Nullable;

/** Runs a task in a thread that can be interrupted, but only while it runs the task. */
final class Interruptible {
  private @Nullable Thread thread;
  private boolean stopped;

  void run(Runnable task) {
    begin();
    try {
      task.run();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    thread = Thread.currentThread();
    if (stopped) {
      thread.interrupt();
    }
  }

  private synchronized void end() {
    thread = null;
    Thread.interrupted(); // The thread may have another task.
  }

  /** Interrupts the thread of the task, now or as soon as it begins. */
  synchronized void stop() {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
