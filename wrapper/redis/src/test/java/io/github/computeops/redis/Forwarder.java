package io.github.computeops.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An address that stays while the server behind it changes. */
final class Forwarder implements AutoCloseable {
  private final ServerSocket entrance;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile int target;

  Forwarder(int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread(this::accept);
  }

  URI uri() {
    return URI.create("redis://127.0.0.1:" + entrance.getLocalPort());
  }

  /** New connections lead to another port; those that are open break. */
  void moveTo(int port) {
    target = port;
    open.forEach(Forwarder::end);
  }

  private void accept() {
    try {
      while (true) {
        Socket outside = entrance.accept();
        open.add(outside);
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(inside);
        thread(() -> copy(outside, inside));
        thread(() -> copy(inside, outside));
      }
    } catch (IOException e) {
      open.forEach(Forwarder::end);
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side has ended, so the other does.
    }
    end(to);
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "forwarder");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
