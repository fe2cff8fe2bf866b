package io.github.computeops.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that fails in every way that a network does, and counts what it acted on despite that.
 */
final class FaultyService implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Integer> carriedOut = new ConcurrentHashMap<>();
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger mostOpen = new AtomicInteger();
  private final Bearers bearers = new Bearers();
  private final ServerSocket listening;
  private final long seed;

  FaultyService(long seed) throws IOException {
    this.seed = seed;
    this.listening = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  /** Returns how often each call was acted on. */
  Map<String, Integer> carriedOut() {
    return carriedOut;
  }

  int open() {
    return open.size();
  }

  int mostOpen() {
    return mostOpen.get();
  }

  @Override
  public String toString() {
    return requests + " requests, " + bearers.issued() + " tokens, " + mostOpen + " connections";
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket socket) {
    try (Connection connection = new Connection(socket)) {
      open.add(connection);
      mostOpen.accumulateAndGet(open.size(), Math::max);
      try {
        while (connection.awaitRequest() && isRead() && meets(connection, connection.read())) {}
      } finally {
        open.remove(connection);
      }
    } catch (IOException e) {
      // The client closed the connection.
    }
  }

  private boolean isRead() {
    return !Fault.strikesBeforeReading(seed, requests.incrementAndGet());
  }

  /** Tells whether the connection can still be used. */
  private boolean meets(Connection connection, Asked asked) throws IOException {
    String request = asked.call() + " " + asked.target();
    int number = tries.merge(request, 1, Integer::sum);
    Fault drawn = Fault.of(seed, request + " " + number);
    Strike strike = new Strike(connection, number);
    if (asked.isForToken()) {
      return strike.tokenEndpoint(drawn, bearers);
    }
    Fault fault = fault(drawn, asked.bearer());
    if (fault.isCarriedOut()) {
      carriedOut.merge(asked.call(), 1, Integer::sum);
    }
    return strike.service(fault, asked.answer());
  }

  /** A token that is not valid comes before any other fault. */
  private Fault fault(Fault drawn, String bearer) {
    if (drawn == Fault.REVOKED) {
      bearers.revoke(bearer);
    }
    if (!bearers.areGood(bearer)) {
      return Fault.REVOKED;
    }
    return drawn == Fault.REVOKED ? Fault.NONE : drawn;
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Connection connection : open) {
      connection.close();
    }
    threads.shutdownNow();
  }
}
