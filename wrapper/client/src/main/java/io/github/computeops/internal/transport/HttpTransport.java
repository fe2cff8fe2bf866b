package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends each request once, with some HTTP client, within its timeouts and until the transport is
 * closed.
 */
public final class HttpTransport implements Client, AutoCloseable {
  private final HttpEngine engine;
  private final Duration bodyTimeout;
  private final ExchangeWatch watch;
  private final ConnectionLimit connections;

  /** Makes a transport over an HTTP client, which closes with it. */
  public HttpTransport(HttpEngine engine, ConnectionSettings connections, Duration bodyTimeout) {
    this.engine = engine;
    this.bodyTimeout = bodyTimeout;
    this.watch = new ExchangeWatch(engine::closeIdle, connections.idle().toMillis());
    this.connections = new ConnectionLimit(connections.max());
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    CallContext call = CallContext.of(options);
    Optional<Upload> upload = Upload.of(call);
    AttemptLimits limits = new AttemptLimits(call, bodyTimeout);
    Exchange exchange = prepared(request, upload, call);
    OpenExchange open = new OpenExchange(exchange, limits, watch, connections::release);
    upload.ifPresent(body -> body.tell(open));
    return open.response(request);
  }

  private Exchange prepared(Request request, Optional<Upload> upload, CallContext call)
      throws IOException {
    try {
      Exchange exchange = engine.exchange(request, upload);
      connections.acquire(call.settings().responseTimeout());
      return exchange;
    } catch (IOException e) {
      throw Unsent.because(request, e);
    }
  }

  static IOException closing() {
    return new InterruptedIOException("the client was closed during the call");
  }

  /** Ends the waits of all calls. */
  @Override
  public void close() {
    connections.close();
    watch.close();
    engine.close();
  }
}
