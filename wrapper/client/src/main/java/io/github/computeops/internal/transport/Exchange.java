package io.github.computeops.internal.transport;

import java.io.IOException;

/** One request and its response. */
public interface Exchange {
  /**
   * Sends the request and waits for the status and headers of its response.
   *
   * @param connected is run once there is a connection, before a byte of the request is written
   * @throws IOException if there is no response
   */
  ResponseStart send(Runnable connected) throws IOException;

  /** Ends the exchange, from any thread: whoever waits in it gets an exception. */
  void cancel();
}
