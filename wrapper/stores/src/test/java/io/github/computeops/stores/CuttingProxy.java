package io.github.computeops.stores;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes bytes to a store and back, and ends connections after so many of them. */
final class CuttingProxy implements AutoCloseable {
  /** After how many bytes from the client each of the next connections ends. */
  final List<Integer> upCuts = new CopyOnWriteArrayList<>();

  /** After how many bytes from the store each of the next connections ends. */
  final List<Integer> downCuts = new CopyOnWriteArrayList<>();

  private final ServerSocket listening;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final int store;

  CuttingProxy(int store) throws IOException {
    this.store = store;
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listening.accept();
      Socket behind = new Socket(InetAddress.getLoopbackAddress(), store);
      open.add(client);
      open.add(behind);
      int up = upCuts.isEmpty() ? Integer.MAX_VALUE : upCuts.remove(0);
      int down = downCuts.isEmpty() ? Integer.MAX_VALUE : downCuts.remove(0);
      daemon(() -> pass(client, behind, up));
      daemon(() -> pass(behind, client, down));
    }
  }

  private static void pass(Socket from, Socket to, int most) throws IOException {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] block = new byte[8192];
      int left = most;
      for (int n = in.read(block); n >= 0 && left > 0; n = in.read(block)) {
        out.write(block, 0, Math.min(n, left));
        out.flush();
        left -= n;
      }
    }
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One of both has ended.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
