package io.github.computeops.internal.transport;

import io.github.computeops.internal.thread.DaemonThreads;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the addresses of hosts on threads of its own, since a thread that waits for a name
 * server notices neither an interrupt nor the end of its time. Callers that need the same host at
 * the same time wait for one lookup.
 */
public final class HostLookups implements AutoCloseable {
  private final Map<String, CompletableFuture<InetAddress[]>> underWay = new ConcurrentHashMap<>();
  private final Map<Thread, CompletableFuture<InetAddress[]>> waits = new ConcurrentHashMap<>();
  private final ThreadFactory threads = new DaemonThreads("compute-ops-lookup");
  private final Resolver resolver;
  private volatile boolean closed;

  public HostLookups(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Returns the addresses of a host.
   *
   * @throws UnknownHostException if it has none, or the wait is ended
   */
  public InetAddress[] addresses(String host) throws UnknownHostException {
    CompletableFuture<InetAddress[]> wait = underWay.computeIfAbsent(host, this::begun).copy();
    waits.put(Thread.currentThread(), wait);
    try {
      return closed ? ended(host) : wait.get();
    } catch (ExecutionException e) {
      throw unknown(host, e.getCause());
    } catch (CancellationException e) {
      return ended(host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ended(host);
    } finally {
      waits.remove(Thread.currentThread());
    }
  }

  private CompletableFuture<InetAddress[]> begun(String host) {
    CompletableFuture<InetAddress[]> lookup = new CompletableFuture<>();
    threads.newThread(() -> lookUp(host, lookup)).start();
    return lookup;
  }

  private void lookUp(String host, CompletableFuture<InetAddress[]> lookup) {
    try {
      lookup.complete(resolver.addresses(host));
    } catch (UnknownHostException | RuntimeException | Error e) {
      lookup.completeExceptionally(e);
    } finally {
      underWay.remove(host, lookup);
    }
  }

  private static InetAddress[] ended(String host) throws UnknownHostException {
    throw new UnknownHostException("the wait for the addresses of " + host + " was ended");
  }

  private static UnknownHostException unknown(String host, @Nullable Throwable failure) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(failure);
    return unknown;
  }

  /** Ends the wait of a thread, if there is one and it waits. */
  public void endWait(@Nullable Thread thread) {
    CompletableFuture<InetAddress[]> wait = thread == null ? null : waits.get(thread);
    if (wait != null) {
      wait.cancel(false);
    }
  }

  /** Ends all waits. A lookup goes on, for nobody, until the resolver returns. */
  @Override
  public void close() {
    closed = true;
    waits.keySet().forEach(this::endWait);
  }

  /** Finds the addresses of a host, which may take long. */
  public interface Resolver {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }
}
