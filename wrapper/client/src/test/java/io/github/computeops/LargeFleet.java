package io.github.computeops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of a fleet that is made up page by page, as it is written. */
final class LargeFleet implements AutoCloseable {
  private static final Pattern OFFSET = Pattern.compile("offset=([0-9]+)");
  private static final int PAGE = 100;

  static {
    // Else each page waits for the client's delayed acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Set<String> filters = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpServer server;
  private final int size;

  LargeFleet(int size) throws IOException {
    this.size = size;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::page);
    server.setExecutor(threads);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The filters that were asked for, as they were sent. */
  Set<String> filters() {
    return filters;
  }

  private void page(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    filters.add(query.replaceAll("^.*filter=|&.*$", ""));
    Matcher offset = OFFSET.matcher(query);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] page = page(offset.find() ? Integer.parseInt(offset.group(1)) : 0);
    exchange.sendResponseHeaders(200, page.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(page);
    }
  }

  private byte[] page(int from) {
    StringBuilder json = new StringBuilder("{\"items\":[");
    int to = Math.min(size, from + PAGE);
    for (int i = from; i < to; i++) {
      json.append(i == from ? "" : ",").append(server(i));
    }
    json.append("],\"count\":" + (to - from) + ",\"offset\":" + from + ",\"total\":" + size + "}");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** About a thousand bytes, so that the fleet is larger than any heap that would hold it. */
  private static String server(int i) {
    return "{\"id\":\"P06760-B21+"
        + i
        + "\",\"name\":\"server-"
        + i
        + "\",\"hardware\":{\"serialNumber\":\""
        + i
        + "\",\"powerState\":\"ON\",\"memoryMb\":524288},\"tags\":{\"note\":\""
        + "x".repeat(800)
        + "\"}}";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
