package io.github.computeops.redis;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A service with a quota in each window of its clock, which says how many are left, and a token
 * endpoint. It counts the requests of each process, which names itself in {@code User-Agent}.
 */
final class QuotaServer implements AutoCloseable {
  private static final int TRAVEL_MILLIS = 20;

  private final ExecutorService threads = Executors.newFixedThreadPool(64);
  private final Map<Long, Window> windows = new TreeMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final List<Long> tokens = new CopyOnWriteArrayList<>();
  private final long begin = System.nanoTime();
  private final int quota;
  private final long windowMillis;
  private final Duration tokenLifetime;
  private final HttpServer server;

  /** What came in one window. */
  record Window(Map<String, Integer> served, int[] rejected) {
    int used() {
      return served.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  QuotaServer(int quota, Duration window, Duration tokenLifetime) {
    this.quota = quota;
    this.windowMillis = window.toMillis();
    this.tokenLifetime = tokenLifetime;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/token", exchange -> respond(exchange, 200, token()));
    server.createContext("/", this::serve);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private long millis() {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private String token() {
    tokens.add(millis());
    return "{\"access_token\":\"t%d\",\"expires_in\":%d}"
        .formatted(tokens.size(), tokenLifetime.toSeconds());
  }

  private void serve(HttpExchange exchange) throws IOException {
    Await.pause(TRAVEL_MILLIS);
    String process = exchange.getRequestHeaders().getFirst("User-Agent").split(" ")[0];
    respond(exchange, counted(process, exchange), "{\"items\":[],\"count\":0,\"total\":0}");
  }

  private synchronized int counted(String process, HttpExchange exchange) {
    seen.add(process);
    long now = millis();
    Window window =
        windows.computeIfAbsent(now / windowMillis, n -> new Window(new TreeMap<>(), new int[1]));
    int left = quota - window.used();
    long seconds = (windowMillis - now % windowMillis + 999) / 1000;
    exchange.getResponseHeaders().set("ratelimit-limit", "" + quota);
    exchange.getResponseHeaders().set("ratelimit-remaining", "" + Math.max(0, left - 1));
    exchange.getResponseHeaders().set("ratelimit-reset", "" + seconds);
    if (left > 0) {
      window.served().merge(process, 1, Integer::sum);
      return 200;
    }
    window.rejected()[0]++;
    return 429;
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Returns how many processes have called so far. */
  int processes() {
    return seen.size();
  }

  /** Returns the number of the window that is under way. */
  long current() {
    return millis() / windowMillis;
  }

  synchronized Window window(long number) {
    return windows.getOrDefault(number, new Window(Map.of(), new int[1]));
  }

  /** Returns when tokens were asked for, in milliseconds. */
  List<Long> tokens() {
    return List.copyOf(tokens);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
