package io.github.computeops.soak;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection, as the service sees it. */
final class Connection implements Closeable {
  private final Socket socket;
  private final InputStream in;

  Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    socket.setTcpNoDelay(true);
  }

  /** Waits for the first byte of a request without reading it; false if the client closed. */
  boolean awaitRequest() throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first >= 0;
  }

  Asked read() throws IOException {
    return Asked.read(in);
  }

  void answer(int status, String header, byte[] body) throws IOException {
    answer(status, header, body, body.length);
  }

  /** Sends only the first bytes of a response. */
  void answer(int status, String header, byte[] body, int sent) throws IOException {
    String head =
        "HTTP/1.1 "
            + status
            + " x\r\n"
            + header
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] bytes = new byte[head.length() + sent];
    System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), sent);
    socket.getOutputStream().write(bytes);
  }

  /** Sends nothing more, until the client gives up. */
  void stall() throws IOException {
    in.transferTo(java.io.OutputStream.nullOutputStream());
  }

  /** Breaks it off in a way that the client cannot mistake for an end. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
