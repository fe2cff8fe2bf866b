package io.github.computeops.simulator;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import tools.jackson.databind.json.JsonMapper;

/** Between HTTP and what answers: reads requests into calls and writes answers as JSON. */
final class Wire extends Dispatcher {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final MockWebServer server;
  private final RequestLog log;
  private final Handler service;
  private final AtomicLong refusals = new AtomicLong();

  Wire(MockWebServer server, RequestLog log, Handler service) {
    this.server = server;
    this.log = log;
    this.service = service;
  }

  /** The server's own queue of requests has no bound and no reader here; it is kept empty. */
  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    server.takeRequest(0, TimeUnit.SECONDS);
    Call call = call(request);
    log.add(new ReceivedRequest(call.method(), call.path(), call.query(), masked(call.headers())));
    return response(call, answer(call));
  }

  private static Call call(RecordedRequest request) {
    String[] target = request.getTarget().split("\\?", 2);
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    String query = target.length == 2 ? target[1] : "";
    Map<String, List<String>> headers = request.getHeaders().toMultimap();
    return new Call(request.getMethod(), target[0], query, headers, body, Map.of());
  }

  private static Map<String, List<String>> masked(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new TreeMap<>(headers);
    masked.computeIfPresent(
        "authorization", (name, values) -> values.stream().map(Wire::masked).toList());
    return Collections.unmodifiableMap(masked);
  }

  /** Keeps the scheme. */
  private static String masked(String authorization) {
    return authorization.substring(0, authorization.indexOf(' ') + 1) + "***";
  }

  private Answer answer(Call call) {
    try {
      return service.answer(call);
    } catch (Refusal refusal) {
      return refusal.answer(debugId());
    } catch (RuntimeException e) {
      return Refusal.failure(e).answer(debugId());
    }
  }

  private String debugId() {
    return String.format(Locale.ROOT, "%032x", refusals.incrementAndGet());
  }

  private static MockResponse response(Call call, Answer answer) {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
    response.setHeader("Content-Type", "application/json");
    answer.headers().forEach(response::setHeader);
    return call.method().equals("HEAD") || answer.body() == null
        ? response.build()
        : response.body(JSON.writeValueAsString(answer.body())).build();
  }
}
