package io.github.computeops.internal.transport;

import feign.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An HTTP client, as a transport uses it: it sends what it is told, once, and follows nothing. */
public interface HttpEngine extends AutoCloseable {
  /**
   * Prepares the exchange of a request and its response. Nothing is sent yet.
   *
   * @param upload the body of the request, if it is sent block by block
   * @throws IOException if the client is closed
   */
  Exchange exchange(Request request, Optional<Upload> upload) throws IOException;

  /** Closes the connections that have not been used for long. */
  void closeIdle();

  /** Closes all connections. */
  @Override
  void close();

  /** Starts an HTTP client. */
  interface Factory {
    /**
     * Starts an HTTP client, at once or at its first exchange.
     *
     * @param product goes before the SDK's own name in {@code User-Agent}; may be empty
     */
    HttpEngine open(ConnectionSettings connections, Duration connectTimeout, String product);
  }
}
