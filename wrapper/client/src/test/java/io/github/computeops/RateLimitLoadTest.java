package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import feign.Request;
import io.github.computeops.internal.ratelimit.RateLimitingClient;
import io.github.computeops.internal.retry.RetryingClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An hour of load, in virtual time, against a service that answers so many requests a minute. */
class RateLimitLoadTest {
  private static final long HOUR = 3_600_000;
  private static final int QUOTA = 160;
  private static final int CALLERS = 32;

  private final OneAtATime time = new OneAtATime();

  static Stream<Arguments> services() {
    return Stream.of(
        service("rounds resets down", Math::floor, 200),
        service("rounds resets up", Math::ceil, 200),
        service("rounds resets to the nearest", Math::rint, 200),
        service("answers slowly", Math::floor, 2_500));
  }

  private static Arguments service(String name, DoubleUnaryOperator rounding, long slowest) {
    return Arguments.of(name, rounding, slowest);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void quotaIsUsedUpWithoutARefusal(String name, DoubleUnaryOperator rounding, long slowest)
      throws Exception {
    WindowedService service = new WindowedService(time, QUOTA, slowest, rounding);
    callers(CALLERS, client(service));
    time.run();
    assertEquals(Map.of(), service.refused());
    List<Integer> whole = service.served().subList(1, service.served().size() - 1);
    assertTrue(whole.size() >= 59, whole.toString());
    int used = whole.stream().mapToInt(Integer::intValue).sum();
    assertTrue(used >= 0.99 * QUOTA * whole.size(), used + " of " + QUOTA * whole.size());
  }

  @Test
  void onlyTheFirstWindowRefusesWhereCallersAreMoreThanItsQuota() throws Exception {
    WindowedService service = new WindowedService(time, 20, 200, Math::floor);
    callers(CALLERS, client(service));
    time.run();
    assertEquals(Map.of(0L, 12), service.refused());
    assertEquals(Set.of(20), Set.copyOf(service.served().subList(0, service.served().size() - 1)));
  }

  @Test
  void twoClientsOfOneQuotaAreRefusedAtMostOncePerCallerAndWindow() throws Exception {
    WindowedService service = new WindowedService(time, QUOTA, 200, Math::floor);
    callers(CALLERS / 2, client(service));
    callers(CALLERS / 2, client(service));
    time.run();
    int most = Collections.max(service.refused().values());
    assertTrue(most <= CALLERS, most + " refused in a window");
    List<Integer> whole = service.served().subList(0, service.served().size() - 1);
    assertEquals(Set.of(QUOTA), Set.copyOf(whole));
  }

  private Client client(Client service) {
    RetryPolicy policy = RetryPolicy.builder().maxAttempts(20).build();
    return new RetryingClient(
        policy, time.time(), new RateLimitingClient(RateLimit.adaptive(), time.time(), service));
  }

  private void callers(int count, Client client) {
    for (int i = 0; i < count; i++) {
      time.thread(
          () -> {
            while (time.millis() < HOUR) {
              call(client);
            }
          });
    }
  }

  private static void call(Client client) {
    try {
      client.execute(Answers.request("GET"), new Request.Options()).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
