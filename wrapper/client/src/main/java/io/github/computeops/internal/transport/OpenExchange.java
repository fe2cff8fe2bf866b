package io.github.computeops.internal.transport;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An exchange under way: which thread waits in it, for how long, and why it was ended, if it was.
 */
final class OpenExchange implements Upload.Listener {
  private final AtomicReference<@Nullable IOException> ending = new AtomicReference<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Exchange exchange;
  private final AttemptLimits limits;
  private final ExchangeWatch watch;
  private final Runnable release;
  private volatile TimeLimit limit;
  private volatile @Nullable Thread waiting;
  private volatile boolean connected;
  private boolean streamed;

  /**
   * Prepares an exchange.
   *
   * @param release is run once when the exchange is over
   */
  OpenExchange(Exchange exchange, AttemptLimits limits, ExchangeWatch watch, Runnable release) {
    this.exchange = exchange;
    this.limits = limits;
    this.watch = watch;
    this.release = release;
    this.limit = limits.connection();
  }

  /** Sends the request and waits for the beginning of its response. */
  Response response(Request request) throws IOException {
    boolean begun = false;
    try {
      Response response = beginning(request);
      begun = true;
      return response;
    } catch (IOException e) {
      throw connected ? e : Unsent.because(request, e);
    } finally {
      if (!begun) {
        abandon();
      }
    }
  }

  private Response beginning(Request request) throws IOException {
    watch.begun(this);
    ResponseStart start = waitFor(() -> exchange.send(this::connected));
    streamed = limits.isStreamed() && start.status() < 300;
    limit = streamed ? limits.resting() : limits.end();
    return Response.builder()
        .status(start.status())
        .headers(start.headers())
        .body(new ExchangeBody(start.body(), this), null)
        .request(request)
        .build();
  }

  /** A login at a proxy sends the request again, in the same time. */
  private void connected() {
    if (!connected) {
      limit = limits.headers();
      connected = true;
    }
  }

  /** Waits for a part of the body. */
  int read(NetworkWait<Integer> wait) throws IOException {
    if (!streamed) {
      return waitFor(wait);
    }
    limit = limits.receiving();
    int count = waitFor(wait);
    limit = limits.resting();
    return count;
  }

  @Override
  public void moved() {
    limit = limits.sending();
  }

  @Override
  public void sent() {
    limit = limits.headers();
  }

  @Override
  public void failed(IOException why) {
    end(why);
  }

  /** Waits for the network, in the current thread. */
  <T> T waitFor(NetworkWait<T> wait) throws IOException {
    waiting = Thread.currentThread();
    try {
      T result = wait.result();
      throwIfEnded(null);
      return result;
    } catch (IOException e) {
      throwIfEnded(e);
      throw e;
    } catch (RuntimeException e) {
      throwIfEnded(e);
      throw new IOException("the HTTP client failed with " + e, e);
    } finally {
      waiting = null;
    }
  }

  private void throwIfEnded(@Nullable Exception failure) throws IOException {
    if (failure != null && Thread.currentThread().isInterrupted()) {
      ending.compareAndSet(null, interrupted());
    }
    IOException why = ending.get();
    if (why != null) {
      if (failure != null && failure != why && why.getCause() == null) {
        why.initCause(failure);
      }
      throw why;
    }
  }

  /** Ends the exchange if its wait is too long or its thread interrupted. */
  void check(long now) {
    Thread thread = waiting;
    if (thread != null && ending.get() != null) {
      exchange.cancel(); // It may have begun to wait for something else meanwhile.
    } else if (thread != null && thread.isInterrupted()) {
      end(interrupted());
    } else if (limit.isOver(now)) {
      end(limit.exceeded().get());
    }
  }

  void end(IOException why) {
    if (ending.compareAndSet(null, why)) {
      exchange.cancel();
    }
  }

  /** Ends the connection, whatever is still to come on it, and frees its place. */
  void abandon() {
    try {
      exchange.cancel();
    } finally {
      close();
    }
  }

  /** Frees the place of the connection, which can be used again. */
  void close() {
    if (over.compareAndSet(false, true)) {
      watch.ended(this);
      release.run();
    }
  }

  private static IOException interrupted() {
    return new InterruptedIOException("interrupted while waiting for the response");
  }

  /** Something that takes as long as the network does. */
  interface NetworkWait<T> {
    T result() throws IOException;
  }
}
