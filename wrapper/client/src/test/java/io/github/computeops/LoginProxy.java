package io.github.computeops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that asks for a password, and opens tunnels. */
final class LoginProxy implements AutoCloseable {
  static final String USER = "jane";
  static final String PASSWORD = "s3cret";

  /** {@code Basic} with user and password in Base64. */
  private static final String LOGIN = "Basic amFuZTpzM2NyZXQ=";

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final ServerSocket listening;

  LoginProxy() throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** Returns the heads of the requests that the proxy itself got. */
  List<String> requests() {
    return requests;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        daemon(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      while (!head.contains("Proxy-Authorization: " + LOGIN)) {
        RawServer.say(
            client,
            "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
        head = head(client.getInputStream());
      }
      tunnel(client, Integer.parseInt(head.split("[: ]")[2]));
    } catch (IOException e) {
      // The client went.
    }
  }

  private String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("the client went");
      }
      head.append((char) c);
    }
    requests.add(head.toString());
    return head.toString();
  }

  private static void tunnel(Socket client, int port) throws IOException {
    try (Socket service = new Socket(InetAddress.getLoopbackAddress(), port)) {
      RawServer.say(client, "HTTP/1.1 200 OK\r\n\r\n");
      daemon(() -> copy(service, client));
      copy(client, service);
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      // One of them went.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
