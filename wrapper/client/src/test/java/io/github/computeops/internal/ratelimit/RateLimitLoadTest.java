package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.Responses;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.retry.AttemptResult;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.AttemptResult.Success;
import io.github.computeops.internal.retry.Backoff;
import io.github.computeops.internal.retry.CallResult;
import io.github.computeops.internal.retry.RepeatingCall;
import io.github.computeops.internal.retry.RetryRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An hour of load, in virtual time, against a service with a quota of requests a minute. */
public class RateLimitLoadTest {
  private static final CallSettings SETTINGS =
      new CallSettings(
          Duration.ofSeconds(1), Duration.ofSeconds(1), Optional.empty(), Map.of(), Map.of(), true);
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
  void quotaIsUsedUpWithout429(String name, DoubleUnaryOperator rounding, long slowest)
      throws Exception {
    WindowedService service = new WindowedService(time, QUOTA, slowest, rounding);
    callers(CALLERS, client(service));
    time.run();
    assertEquals(Map.of(), service.rejected());
    List<Integer> whole = service.served().subList(1, service.served().size() - 1);
    assertTrue(whole.size() >= 59, whole.toString());
    int used = whole.stream().mapToInt(Integer::intValue).sum();
    assertTrue(used >= 0.99 * QUOTA * whole.size(), used + " of " + QUOTA * whole.size());
  }

  @Test
  void onlyTheFirstWindowRejectsIfCallersAreMoreThanItsQuota() throws Exception {
    WindowedService service = new WindowedService(time, 20, 200, Math::floor);
    callers(CALLERS, client(service));
    time.run();
    assertEquals(Map.of(0L, 12), service.rejected());
    assertEquals(Set.of(20), Set.copyOf(service.served().subList(0, service.served().size() - 1)));
  }

  @Test
  void twoClientsOfOneQuotaAreRejectedAtMostOncePerCallerAndWindow() throws Exception {
    WindowedService service = new WindowedService(time, QUOTA, 200, Math::floor);
    callers(CALLERS / 2, client(service));
    callers(CALLERS / 2, client(service));
    time.run();
    int most = Collections.max(service.rejected().values());
    assertTrue(most <= CALLERS, most + " rejected in a window");
    List<Integer> whole = service.served().subList(0, service.served().size() - 1);
    assertEquals(Set.of(QUOTA), Set.copyOf(whole));
  }

  private Client client(Client service) {
    Client limited =
        new RateLimitingClient(
            Optional.empty(), Duration.ofMinutes(2), Optional.empty(), time.time(), service);
    Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), 1);
    RetryRule rule = new RetryRule(20, Duration.ofMinutes(2), backoff, time.time());
    RepeatingCall repeating = new RepeatingCall(rule, time.time());
    return (request, options) -> {
      CallResult result =
          repeating.make(
              CallContext.first("test", SETTINGS), context -> attempt(limited, request, context));
      return result.last() instanceof Success success ? (Response) success.value() : null;
    };
  }

  private static AttemptResult attempt(Client client, Request request, CallContext context) {
    try {
      Response response = client.execute(request, context);
      return response.status() == 200
          ? new Success(new ResponseHead(200, response.headers()), response)
          : new ErrorStatus(response);
    } catch (IOException e) {
      return new Broken(request, e);
    }
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
      client.execute(Responses.request("GET"), new Request.Options()).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
