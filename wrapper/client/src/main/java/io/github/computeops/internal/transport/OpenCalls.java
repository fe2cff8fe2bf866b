package io.github.computeops.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;

/** The calls that wait for a response. Closing ends their waits. */
final class OpenCalls implements AutoCloseable {
  private final Set<Thread> waiting = new HashSet<>();
  private boolean closed;

  /**
   * Waits for a response. Closing wakes the thread as an interrupt does, without setting its flag.
   */
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

  /**
   * {@code close} removes a thread before it interrupts it, so a thread that is not in the set was
   * interrupted by {@code close}: only then is its flag cleared.
   */
  private synchronized void waitsNoMore() {
    if (!waiting.remove(Thread.currentThread())) {
      Thread.interrupted();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  static IOException closing() {
    return new InterruptedIOException("the client was closed during the call");
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiting.forEach(Thread::interrupt);
    waiting.clear();
  }
}
