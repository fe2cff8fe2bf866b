package io.github.computeops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server below HTTP: what it does with a connection is up to the test. */
final class RawServer implements AutoCloseable {
  /** What is done with a connection whose request was read. */
  interface Behaviour {
    void meet(Socket connection) throws IOException, InterruptedException;
  }

  private final ServerSocket listening;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger served = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch called = new CountDownLatch(1);

  RawServer(Behaviour behaviour) {
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(() -> accept(behaviour));
  }

  static void say(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    connection.getOutputStream().flush();
  }

  URI uri() {
    return URI.create("http://localhost:" + listening.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  /** Returns how many connections there have been. */
  int connections() {
    return open.size();
  }

  /** Waits until as many connections are open, of those that the client has to close. */
  boolean awaitOpen(int connections) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!isOpen(connections) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    return isOpen(connections);
  }

  /** Tells whether as many connections are open, of those that the client has to close. */
  boolean isOpen(int connections) {
    return served.get() == connections;
  }

  /** Waits for the first request. */
  void awaitCall() throws InterruptedException {
    called.await();
  }

  private void accept(Behaviour behaviour) {
    try {
      while (true) {
        Socket connection = listening.accept();
        open.add(connection);
        daemon(() -> serve(connection, behaviour));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection, Behaviour behaviour) {
    served.incrementAndGet();
    try {
      StringBuilder head = new StringBuilder();
      for (int c = connection.getInputStream().read();
          c >= 0;
          c = connection.getInputStream().read()) {
        if (head.append((char) c).toString().endsWith("\r\n\r\n")) {
          head.setLength(0);
          requests.incrementAndGet();
          called.countDown();
          behaviour.meet(connection);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The client went, or the test ended.
    } finally {
      served.decrementAndGet();
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
    for (Socket connection : open) {
      connection.close();
    }
  }
}
