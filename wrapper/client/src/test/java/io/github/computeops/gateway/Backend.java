package io.github.computeops.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What is behind the gateway: it takes 20 ms for each request, and counts how often each came. */
final class Backend implements AutoCloseable {
  static final String CALL = "X-Call";

  private static final byte[] RESPONSE = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Integer> received = new ConcurrentHashMap<>();
  private final HttpServer server;

  Backend() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    server.setExecutor(threads);
    server.createContext("/", this::respond);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  int received(String call) {
    return received.getOrDefault(call, 0);
  }

  private void respond(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    received.merge(exchange.getRequestHeaders().getFirst(CALL), 1, Integer::sum);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, RESPONSE.length);
    exchange.getResponseBody().write(RESPONSE);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
