package io.github.computeops.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A store with one file, which it sends whole, in parts, cut, or not at all. */
final class FileStore implements AutoCloseable {
  private static final String ERROR =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<Error><Code>%s</Code><Message>%s</Message><RequestId>1</RequestId></Error>";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What each request asked for. */
  final List<String> ranges = new CopyOnWriteArrayList<>();

  final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

  /** How many bytes each response has at most, before its connection ends. */
  final List<Integer> cuts = new CopyOnWriteArrayList<>();

  /** The only query that is let in; all are if it is empty. */
  volatile String valid = "";

  volatile byte[] content;
  volatile String etag = "\"1\"";
  volatile boolean knowsRanges = true;
  volatile boolean checksMatch = true;

  /** What it says about a part, if it does not say the truth. */
  volatile String contentRange = "";

  FileStore(int size) {
    content = bytes(size, 1);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  static byte[] bytes(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  SignedAddress address(String query) {
    return SignedAddress.of(uri() + "/bucket/secret-key-of-a-file?" + query);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    ranges.add(range == null ? "" : range);
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    String query = exchange.getRequestURI().getRawQuery();
    if (!valid.isEmpty() && !valid.equals(query)) {
      error(exchange, 403, "AccessDenied", "Request has expired");
      return;
    }
    String match = exchange.getRequestHeaders().getFirst("If-Match");
    if (checksMatch && match != null && !match.equals(etag)) {
      error(exchange, 412, "PreconditionFailed", "The file is another");
    } else if (range != null && knowsRanges) {
      part(exchange, Integer.parseInt(range.replaceAll("\\D", "")));
    } else {
      send(exchange, 200, content);
    }
  }

  private void part(HttpExchange exchange, int first) throws IOException {
    if (first >= content.length) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + content.length);
      error(exchange, 416, "InvalidRange", "The requested range is not satisfiable");
      return;
    }
    String said = "bytes " + first + "-" + (content.length - 1) + "/" + content.length;
    exchange
        .getResponseHeaders()
        .set("Content-Range", contentRange.isEmpty() ? said : contentRange);
    send(exchange, 206, Arrays.copyOfRange(content, first, content.length));
  }

  private void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    if (!etag.isEmpty()) {
      exchange.getResponseHeaders().set("ETag", etag);
    }
    int cut = cuts.isEmpty() ? bytes.length : Math.min(bytes.length, cuts.remove(0));
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes, 0, cut);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  static void error(HttpExchange exchange, int status, String code, String message)
      throws IOException {
    byte[] body = ERROR.formatted(code, message).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Returns what was asked for, and forgets it. */
  List<String> taken() {
    List<String> all = new ArrayList<>(ranges);
    ranges.clear();
    return all;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
