package io.github.computeops.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.thread.DaemonThreads;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A receiver as a handler of the JDK's HTTP server, for one exact path: a context of {@code /hook}
 * would get {@code /hookworm}, too. {@link WebhookServer} is a server with the right settings; a
 * server of your own has to have an executor with several threads, or else one request that is sent
 * by half holds up all others.
 *
 * <p>A request whose body stalls is cut off at the receiver's time limit for bodies. Immutable and
 * thread-safe.
 */
public final class WebhookHttpHandler implements HttpHandler {
  private static final ScheduledThreadPoolExecutor WATCH = watch();

  private final WebhookReceiver receiver;
  private final String path;

  private WebhookHttpHandler(WebhookReceiver receiver, String path) {
    this.receiver = receiver;
    this.path = path;
  }

  /**
   * Makes a handler.
   *
   * @param receiver gets the requests
   * @param path such as {@code /hook}; other paths get 404
   * @return the handler, to set in a context
   * @throws IllegalArgumentException if the path does not begin with a slash
   */
  public static WebhookHttpHandler of(WebhookReceiver receiver, String path) {
    return new WebhookHttpHandler(Require.present("receiver", receiver), HookPath.of(path));
  }

  private static ScheduledThreadPoolExecutor watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(1, new DaemonThreads("webhook-request-limit"));
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }

  /** Hands a request to the receiver, and sends its reply; 404 at any other path. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, exchange.getRequestURI().getPath().equals(path) ? reply(exchange) : NONE);
    }
  }

  private static final WebhookReply NONE = WebhookReply.of(404);

  /** Nothing but closing the connection ends a read that stalls. */
  private WebhookReply reply(HttpExchange exchange) throws IOException {
    long limit = receiver.bodyTimeout().toMillis();
    Future<?> cut = WATCH.schedule(exchange::close, limit, TimeUnit.MILLISECONDS);
    try {
      return receiver.handle(
          exchange.getRequestMethod(), exchange.getRequestHeaders(), exchange.getRequestBody());
    } finally {
      cut.cancel(false);
    }
  }

  private static void send(HttpExchange exchange, WebhookReply reply) throws IOException {
    byte[] body = reply.bytes();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
