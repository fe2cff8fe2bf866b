package io.github.computeops.internal.call;

import io.github.computeops.internal.time.ClientClosed;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.transfer.SignedStore;
import io.github.computeops.work.WorkSettings;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What all views of a client share. Thread-safe. */
public final class ClientState {
  private final String baseUri;
  private final ApiReader apis;
  private final PlainCalls plain;
  private final SignedStore store;
  private final WorkSettings work;
  private final Time time;
  private final Collection<Runnable> endings;
  private final AtomicBoolean closed = new AtomicBoolean();

  ClientState(
      String baseUri,
      ApiReader apis,
      PlainCalls plain,
      SignedStore store,
      WorkSettings work,
      Time time,
      Collection<Runnable> endings) {
    this.baseUri = baseUri;
    this.apis = apis;
    this.plain = plain;
    this.store = store;
    this.work = work;
    this.time = time;
    this.endings = endings;
  }

  /**
   * Makes a generated interface callable.
   *
   * @throws IllegalArgumentException if it is another class
   */
  public <T> T proxy(Class<T> api, CallView view) {
    apis.check(api);
    return new ApiProxy<>(api, apis, view).instance();
  }

  /** Makes a call that no generated method describes. */
  public <T> T make(PlainRequest request, ResultReader<T> reader, CallView view) {
    return plain.make(request, reader, view);
  }

  /**
   * Checks that calls can be made.
   *
   * @throws IllegalStateException if the client is closed
   */
  public void checkOpen() {
    if (closed.get()) {
      throw new ClientClosed(
          "The client of %s is closed; make a new one, and close it after the last call."
              .formatted(baseUri));
    }
  }

  /** Returns the stores behind signed addresses. */
  public SignedStore store() {
    return store;
  }

  /** Returns how work is started and waited for, unless that is changed for some of it. */
  public WorkSettings work() {
    return work;
  }

  /** Returns the client's time. */
  public Time time() {
    return time;
  }

  /** Ends everything, even if one part fails to end. */
  public void close() {
    if (closed.compareAndSet(false, true)) {
      @Nullable RuntimeException failure = null;
      for (Runnable ending : endings) {
        failure = ended(ending, failure);
      }
      if (failure != null) {
        throw failure;
      }
    }
  }

  private static @Nullable RuntimeException ended(
      Runnable ending, @Nullable RuntimeException earlier) {
    try {
      ending.run();
      return earlier;
    } catch (RuntimeException e) {
      if (earlier == null) {
        return e;
      }
      earlier.addSuppressed(e);
      return earlier;
    }
  }

  @Override
  public String toString() {
    return baseUri;
  }
}
