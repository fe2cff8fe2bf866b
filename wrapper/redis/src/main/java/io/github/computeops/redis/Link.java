package io.github.computeops.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.protocol.ProtocolVersion;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The connection to Redis, for commands and for messages. It is made in the background, and made
 * anew by the next command if it broke. Thread-safe.
 */
final class Link implements AutoCloseable {
  /** Nobody waits for that long, but a new JVM may need it. */
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** After so many commands without a response, a connection is taken for dead. */
  private static final int MOST_TIMEOUTS = 2;

  private final RedisURI uri;
  private final Duration timeout;
  private final ClientResources resources;
  private final RedisClient client;
  private final Subscriptions subscriptions = new Subscriptions();
  private final AtomicInteger timeouts = new AtomicInteger();
  private @Nullable CompletableFuture<StatefulRedisPubSubConnection<String, String>> connection;

  Link(RedisURI uri, Duration timeout) {
    this.uri = uri;
    this.timeout = timeout;
    this.resources =
        ClientResources.builder().ioThreadPoolSize(2).computationThreadPoolSize(2).build();
    this.client = RedisClient.create(resources, uri);
    uri.setTimeout(CONNECT);
    client.setOptions(options(timeout));
    connection();
  }

  /**
   * RESP3, since messages and commands use one connection. Lettuce would log each attempt to
   * connect again.
   */
  private static ClientOptions options(Duration timeout) {
    return ClientOptions.builder()
        .protocolVersion(ProtocolVersion.RESP3)
        .autoReconnect(false)
        .timeoutOptions(TimeoutOptions.enabled(timeout))
        .socketOptions(SocketOptions.builder().connectTimeout(CONNECT).keepAlive(true).build())
        .build();
  }

  /**
   * Sends a command and waits for the response.
   *
   * @throws RedisFailure if there is none in time
   */
  <T> T await(Function<RedisAsyncCommands<String, String>, CompletionStage<T>> command) {
    return awaited(command.apply(awaited(connection()).async()).toCompletableFuture());
  }

  /** Sends a command without waiting; it is lost if there is no connection. */
  void send(Function<RedisAsyncCommands<String, String>, CompletionStage<?>> command) {
    command.apply(awaited(connection()).async());
  }

  /** Runs code at each message of a channel. */
  Runnable subscribe(String channel, Runnable code) {
    return subscriptions.add(channel, code);
  }

  private synchronized CompletableFuture<StatefulRedisPubSubConnection<String, String>>
      connection() {
    if (connection == null || isBroken(connection)) {
      timeouts.set(0);
      connection =
          client
              .connectPubSubAsync(StringCodec.UTF8, uri)
              .thenApply(subscriptions::follow)
              .toCompletableFuture();
    }
    return connection;
  }

  private static boolean isBroken(
      CompletableFuture<StatefulRedisPubSubConnection<String, String>> connection) {
    return connection.isCompletedExceptionally()
        || connection.isDone() && !connection.join().isOpen();
  }

  private <T> T awaited(CompletableFuture<T> response) {
    try {
      T result = response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      timeouts.set(0);
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RedisFailure("The thread was interrupted while it waited for " + this + ".", e);
    } catch (TimeoutException e) {
      timedOut();
      throw new RedisFailure(this + " did not respond within " + timeout.toMillis() + " ms.", e);
    } catch (ExecutionException e) {
      throw new RedisFailure(this + " failed: " + Reason.of(e) + ".", e);
    }
  }

  private synchronized void timedOut() {
    boolean dead = timeouts.incrementAndGet() >= MOST_TIMEOUTS;
    if (dead && connection != null && connection.isDone()) {
      connection.thenAccept(StatefulRedisPubSubConnection::closeAsync);
      connection = null;
    }
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, timeout);
    resources.shutdown(0, timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The address, without the password. */
  @Override
  public String toString() {
    return "Redis at " + uri.getHost() + ":" + uri.getPort();
  }
}
