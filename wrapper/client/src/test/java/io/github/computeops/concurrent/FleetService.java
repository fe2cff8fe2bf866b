package io.github.computeops.concurrent;

import io.github.computeops.ComputeOps;
import io.github.computeops.TestClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A service of so many servers, in pages of ten, and how it is called. */
final class FleetService implements AutoCloseable {
  /** What happens before a response; the request waits meanwhile. */
  interface Fault {
    /** Returns another response than the right one; null for the right one. */
    @Nullable MockResponse before(RecordedRequest request) throws InterruptedException;
  }

  private static final Pattern OFFSET = Pattern.compile("offset=([0-9]+)");
  private static final int PAGE = 10;

  private final MockWebServer server = new MockWebServer();
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile Fault fault = request -> null;
  private volatile int size;

  FleetService(int size) throws Exception {
    this.size = size;
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            return responded(request);
          }
        });
    server.start();
  }

  ComputeOps client(UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(server.url("/").uri(), settings);
  }

  FleetService with(Fault next) {
    fault = next;
    return this;
  }

  void grow(int servers) {
    size += servers;
  }

  private MockResponse responded(RecordedRequest request) throws InterruptedException {
    requests.add(request);
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      MockResponse other = fault.before(request);
      return other == null ? json(body(request)) : other;
    } finally {
      atOnce.decrementAndGet();
    }
  }

  static MockResponse json(String body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  static MockResponse status(int status, String... header) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body("{}");
    return header.length == 0 ? response.build() : response.setHeader(header[0], header[1]).build();
  }

  private String body(RecordedRequest request) {
    String target = request.getTarget();
    return target.contains("?") || target.endsWith("/servers")
        ? page(offset(target))
        : server(target.substring(target.lastIndexOf('/') + 1));
  }

  static int offset(String target) {
    Matcher offset = OFFSET.matcher(target);
    return offset.find() ? Integer.parseInt(offset.group(1)) : 0;
  }

  private String page(int from) {
    int now = size;
    int to = Math.min(now, from + PAGE);
    return IntStream.range(from, Math.max(from, to))
        .mapToObj(i -> server("" + i))
        .collect(
            Collectors.joining(
                ",",
                "{\"offset\":"
                    + from
                    + ",\"count\":"
                    + Math.max(0, to - from)
                    + ",\"total\":"
                    + now
                    + ",\"items\":[",
                "]}"));
  }

  private static String server(String id) {
    return "{\"id\":\"" + id + "\"}";
  }

  List<RecordedRequest> requests() {
    return requests;
  }

  List<String> targets() {
    return requests.stream().map(RecordedRequest::getTarget).toList();
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    server.close();
  }
}
