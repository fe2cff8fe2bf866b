package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestLogTest {
  @Test
  void forgetsTheOldestBeyondItsCapacity() {
    RequestLog log = new RequestLog();
    IntStream.rangeClosed(0, RequestLog.CAPACITY)
        .forEach(n -> log.add(new ReceivedRequest("GET", "/" + n, "", Map.of())));
    List<ReceivedRequest> kept = log.requests();
    assertEquals(RequestLog.CAPACITY, kept.size());
    assertEquals("GET /1", kept.get(0).line());
    assertEquals("GET /" + RequestLog.CAPACITY, kept.get(kept.size() - 1).line());
  }
}
