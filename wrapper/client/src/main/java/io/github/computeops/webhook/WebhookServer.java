package io.github.computeops.webhook;

import com.sun.net.httpserver.HttpServer;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.thread.DaemonThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A web server of the JDK that does nothing but receive webhooks, without TLS: the service calls
 * https addresses with publicly trusted certificates alone, so a proxy in front has to end TLS.
 *
 * <pre>{@code
 * try (WebhookServer server = WebhookServer.start(receiver, new InetSocketAddress(8080), "/hook")) {
 *   …
 * }
 * }</pre>
 *
 * <p>It has 64 threads. Headers that do not come to an end within 30 seconds end the connection,
 * unless the system property {@code sun.net.httpserver.maxReqTime}, which holds for all such
 * servers of the JVM, says otherwise, or one was started before this class was used. Thread-safe.
 */
public final class WebhookServer implements AutoCloseable {
  private static final String MAX_REQUEST_SECONDS = "sun.net.httpserver.maxReqTime";
  private static final int THREADS = 64;

  static {
    if (System.getProperty(MAX_REQUEST_SECONDS) == null) {
      System.setProperty(MAX_REQUEST_SECONDS, "30");
    }
  }

  private final HttpServer server;
  private final ThreadPoolExecutor threads;

  private WebhookServer(HttpServer server, ThreadPoolExecutor threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts a server.
   *
   * @param receiver gets the requests; closing the server does not close it
   * @param address where to listen; port 0 takes a free one
   * @param path such as {@code /hook}; other paths get 404
   * @return the server, which listens
   * @throws UncheckedIOException if the port is not available
   * @throws IllegalArgumentException if the path does not begin with a slash
   */
  public static WebhookServer start(
      WebhookReceiver receiver, InetSocketAddress address, String path) {
    WebhookHttpHandler handler = WebhookHttpHandler.of(receiver, path);
    HttpServer server = listen(Require.present("address", address));
    ThreadPoolExecutor threads = threads();
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
    return new WebhookServer(server, threads);
  }

  private static HttpServer listen(InetSocketAddress address) {
    try {
      return HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The webhook server cannot listen on " + address + ": " + e.getMessage(), e);
    }
  }

  private static ThreadPoolExecutor threads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreads("webhook-server"));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** {@return the port it listens on} */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops listening, and ends requests that are under way. Closing again does nothing. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** The address. */
  @Override
  public String toString() {
    return "WebhookServer[" + server.getAddress() + "]";
  }
}
