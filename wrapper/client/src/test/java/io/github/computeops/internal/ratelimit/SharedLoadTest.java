package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import feign.Request;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.sharing.InMemory;
import io.github.computeops.sharing.Quota;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Twenty clients on one quota for ten minutes, in virtual time. */
public class SharedLoadTest {
  private static final CallContext CONTEXT =
      CallContext.first("ServersV1.get", CallSettings.within(Duration.ofSeconds(1)));
  private static final int CLIENTS = 20;
  private static final int QUOTA = 160;
  private static final long TEN_MINUTES = 600_000;

  private final OneAtATime time = new OneAtATime();
  private final int[] sent = new int[CLIENTS];

  private WindowedService served(Optional<Quota> quota) throws InterruptedException {
    WindowedService service = new WindowedService(time, QUOTA, 200, Math::floor);
    for (int i = 0; i < CLIENTS; i++) {
      calls(i, client(quota, service));
    }
    time.run();
    return service;
  }

  private Client client(Optional<Quota> quota, WindowedService service) {
    return new RateLimitingClient(
        Optional.empty(),
        Duration.ofMinutes(2),
        quota.map(given -> new SharedQuota(given, "k")),
        time.time(),
        service);
  }

  private void calls(int number, Client client) {
    time.thread(
        () -> {
          while (time.millis() < TEN_MINUTES) {
            try {
              client.execute(request(), CONTEXT).close();
              sent[number]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  private static Request request() {
    return Request.create(Request.HttpMethod.GET, "http://localhost/", Map.of(), null, null, null);
  }

  @Test
  void clientsThatShareUseUpTheQuotaWithoutA429() throws Exception {
    WindowedService service = served(Optional.of(InMemory.quota(time.time().nanos())));
    assertEquals(Map.of(), service.rejected());
    List<Integer> whole = service.served().subList(1, service.served().size() - 1);
    int used = whole.stream().mapToInt(Integer::intValue).sum();
    assertTrue(used >= 0.95 * QUOTA * whole.size(), used + " of " + QUOTA * whole.size());
  }

  @Test
  void clientsThatDoNotShareMeet429InEachWindow() throws Exception {
    WindowedService service = served(Optional.empty());
    assertTrue(service.rejected().size() >= 9, service.rejected().toString());
  }
}
