package io.github.computeops.internal.thread;

import java.util.concurrent.ThreadFactory;

/** Makes threads of one name that do not keep a program from ending. */
public record DaemonThreads(String name) implements ThreadFactory {
  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
