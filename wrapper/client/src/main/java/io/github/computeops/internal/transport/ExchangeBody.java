package io.github.computeops.internal.transport;

import java.io.IOException;
import java.io.InputStream;

/** The body of a response. Its end frees the connection, and so does closing it. */
final class ExchangeBody extends InputStream {
  private final InputStream in;
  private final OpenExchange exchange;
  private boolean ended;

  ExchangeBody(InputStream in, OpenExchange exchange) {
    this.in = in;
    this.exchange = exchange;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0; // OkHttp would wait for a byte.
    }
    int read = ended ? -1 : exchange.read(() -> in.read(bytes, from, length));
    if (read < 0) {
      ended = true;
      exchange.close();
    }
    return read;
  }

  /** A body that was not read to its end ends with its connection: its rest may be long. */
  @Override
  public void close() throws IOException {
    if (!ended) {
      ended = true;
      exchange.abandon();
    }
    in.close();
  }
}
