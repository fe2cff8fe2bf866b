package io.github.computeops.simulator.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestLogTest {
  private final RequestLog log = new RequestLog();

  @Test
  void forgetsTheOldestBeyondItsCapacity() {
    IntStream.rangeClosed(0, RequestLog.CAPACITY).forEach(n -> log.add(request("/" + n, Map.of())));
    List<Request> kept = log.requests();
    assertEquals(RequestLog.CAPACITY, kept.size());
    assertEquals("/1", kept.get(0).path());
    assertEquals("/" + RequestLog.CAPACITY, kept.get(kept.size() - 1).path());
  }

  @Test
  void masksCredentialsAndForgetsTheBody() {
    log.add(request("/", Map.of("authorization", List.of("Basic c2VjcmV0", "c2VjcmV0"))));
    Request kept = log.requests().get(0);
    assertEquals(List.of("Basic ***", "***"), kept.headers().get("authorization"));
    assertEquals("", kept.body());
  }

  private static Request request(String path, Map<String, List<String>> headers) {
    return Request.of("POST", path, "", headers, "client_secret=secret");
  }
}
