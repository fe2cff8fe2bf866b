package io.github.computeops.files;

import io.github.computeops.ComputeOps;
import io.github.computeops.TestClient;
import io.github.computeops.TestTime;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A service with AHS files, jobs and logs, and its store, in the time of the test. */
final class StoredFiles extends Dispatcher implements AutoCloseable {
  private static final String API = "/compute-ops-mgmt/";

  final TestTime time = new TestTime();
  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> bodies = new CopyOnWriteArrayList<>();

  /** What is responded to requests, by method and path without a query; the last one stays. */
  private final Map<String, Deque<MockResponse>> responses = new ConcurrentHashMap<>();

  private final MockWebServer server = new MockWebServer();

  StoredFiles() throws Exception {
    server.setDispatcher(this);
    server.start();
  }

  ComputeOps client() {
    TransferSettings plain = TransferSettings.builder().plainHttp().build();
    return TestClient.of(uri(), builder -> time.in(builder.transfers(plain)));
  }

  URI uri() {
    return server.url("/").uri();
  }

  /** Responds to a request, once; several are responded to in order. */
  StoredFiles on(String line, MockResponse response) {
    responses.computeIfAbsent(line, it -> new ArrayDeque<>()).add(response);
    return this;
  }

  StoredFiles on(String line, int status, String json) {
    return on(line, response(status, json));
  }

  static MockResponse response(int status, String json) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(json)
        .build();
  }

  static MockResponse broken() {
    return new MockResponse.Builder()
        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
        .build();
  }

  /** Gives a place for a file with this id. */
  StoredFiles place(String id) {
    return on(
        "POST v1beta1/ahs-files",
        200,
        "{\"id\":\"%s\",\"baseUrl\":\"%sstore?signature=%s\",\"parameters\":[{\"name\":\"policy\",\"value\":\"%s\"}]}"
            .formatted(id, uri(), id, id));
  }

  StoredFiles status(String id, String status) {
    return on("GET v1beta1/ahs-files/" + id, 200, file(id, status, "{\"csv\":\"a.csv\"}"));
  }

  static String file(String id, String status, String inventory) {
    return "{\"id\":\"%s\",\"parsingStatus\":{\"status\":\"%s\"},\"parsingResults\":{\"components\":{\"INVENTORY\":%s}}}"
        .formatted(id, status, inventory);
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    String line = request.getMethod() + " " + request.getTarget().replace(API, "");
    requests.add(line);
    bodies.add(request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8));
    Deque<MockResponse> left =
        responses.getOrDefault(
            line.replaceFirst("\\?.*", "").replaceFirst(" /", " "), new ArrayDeque<>());
    if (left.isEmpty()) {
      return response(404, "{}");
    }
    return left.size() > 1 ? left.poll() : left.peek();
  }

  /** Forgets all responses. */
  void reset() {
    responses.clear();
  }

  /** Returns how many requests began like this. */
  long count(String start) {
    return requests.stream().filter(line -> line.startsWith(start)).count();
  }

  @Override
  public void close() {
    server.close();
  }
}
