package io.github.computeops;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The calls under way. Sees to it that bodies end in time, since the JDK's timeout ends with the
 * headers, and that nobody waits on after the client was closed. One daemon thread, started with
 * the first body.
 */
final class OpenCalls implements AutoCloseable {
  private final ScheduledThreadPoolExecutor alarms =
      new ScheduledThreadPoolExecutor(1, OpenCalls::thread);
  private final Set<Thread> waiting = new HashSet<>();
  private final Set<LimitedStream> reading = new HashSet<>();
  private boolean closed;

  OpenCalls() {
    alarms.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "compute-ops-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Waits for an answer. Closing wakes the thread as an interrupt would, and leaves no mark. */
  HttpResponse<InputStream> send(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    waits();
    try {
      return http.send(request, BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      if (isClosed()) {
        throw closing();
      }
      throw e;
    } finally {
      waitsNoMore();
    }
  }

  private synchronized void waits() throws IOException {
    if (closed) {
      throw closing();
    }
    waiting.add(Thread.currentThread());
  }

  private synchronized void waitsNoMore() {
    if (!waiting.remove(Thread.currentThread())) {
      Thread.interrupted();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /**
   * The same body, which fails once its time is over.
   *
   * @param left the time from now on
   * @param limit the time its user knows of
   */
  synchronized InputStream body(InputStream in, Duration left, Duration limit) {
    LimitedStream body = new LimitedStream(in, this);
    if (closed) {
      body.end(closing());
      return body;
    }
    Future<?> alarm =
        alarms.schedule(() -> body.end(late(limit)), left.toNanos(), TimeUnit.NANOSECONDS);
    body.endedBy(alarm);
    reading.add(body);
    return body;
  }

  synchronized void ended(LimitedStream body) {
    reading.remove(body);
  }

  private static IOException late(Duration limit) {
    return new HttpTimeoutException("the answer did not end within " + limit.toMillis() + " ms");
  }

  private static IOException closing() {
    return new InterruptedIOException("the client was closed meanwhile");
  }

  @Override
  public synchronized void close() {
    closed = true;
    alarms.shutdownNow();
    waiting.forEach(Thread::interrupt);
    waiting.clear();
    reading.forEach(body -> body.end(closing()));
    reading.clear();
  }
}
