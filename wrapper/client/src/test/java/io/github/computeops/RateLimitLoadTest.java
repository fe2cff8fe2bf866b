package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An hour of load, in virtual time: it goes on only while someone sleeps. */
@Timeout(120)
class RateLimitLoadTest {
  private static final int QUOTA = 160;
  private static final int CALLERS = 32;
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private final TestTime time = new TestTime();
  private final long begin = time.millis();

  /** A service of 160 requests per minute, counted from full minute to full minute. */
  private final class Service implements Client {
    private final boolean roundsUp;
    private long minute = -1;
    private int used;
    private int answered;
    private int refusedLater;

    Service(boolean roundsUp) {
      this.roundsUp = roundsUp;
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) {
      long elapsed = time.millis() - begin;
      if (elapsed / 60_000 != minute) {
        minute = elapsed / 60_000;
        used = 0;
      }
      boolean refused = used >= QUOTA;
      used++;
      answered += refused || elapsed >= HOUR ? 0 : 1;
      refusedLater += refused && minute > 0 ? 1 : 0;
      return answer(request, refused ? 429 : 200, 60_000 - elapsed % 60_000);
    }

    private Response answer(Request request, int status, long left) {
      Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.put("ratelimit-limit", List.of("" + QUOTA));
      headers.put("ratelimit-remaining", List.of("" + Math.max(0, QUOTA - used)));
      headers.put("ratelimit-reset", List.of("" + (roundsUp ? (left + 999) / 1000 : left / 1000)));
      return Response.builder()
          .status(status)
          .request(request)
          .headers(headers)
          .body("{}", StandardCharsets.UTF_8)
          .build();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hourOfLoadUsesTheQuotaAndIsNotRefused(boolean roundsUp) throws Exception {
    Service service = new Service(roundsUp);
    ComputeOps com = client(service);
    List<FutureTask<Void>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      callers.add(new FutureTask<>(() -> calls(com), null));
    }
    callers.forEach(caller -> new Thread(caller).start());
    for (FutureTask<Void> caller : callers) {
      caller.get();
    }
    assertEquals(0, service.refusedLater);
    assertTrue(service.answered >= 0.95 * 60 * QUOTA, service.answered + " of " + 60 * QUOTA);
  }

  private ComputeOps client(Client service) {
    return TestClient.of(
        URI.create("http://localhost"), builder -> time.in(builder.transport(service)));
  }

  private void calls(ComputeOps com) {
    while (time.millis() - begin < HOUR) {
      com.serversV1().get("1");
    }
  }

  @Test
  void failedScoutIsFollowedByAnother() throws Exception {
    RateLimitGate gate = new RateLimitGate(RateLimit.adaptive(), time, time::sleep);
    gate.enter();
    gate.leave(new Service(true).answer(request(), 429, 5_000));
    gate.enter();
    gate.leave(null);
    gate.enter();
    assertEquals(List.of(Duration.ofSeconds(5)), time.sleeps());
  }

  private static Request request() throws IOException {
    return Request.create(Request.HttpMethod.GET, "http://localhost", Map.of(), null, null, null);
  }
}
