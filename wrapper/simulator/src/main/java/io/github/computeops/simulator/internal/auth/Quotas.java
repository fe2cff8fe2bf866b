package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the requests of each client in its current window. Thread-safe. */
public final class Quotas {
  private static final int TOO_MANY = 429;
  private final Map<ApiClient, Window> windows = new EnumMap<>(ApiClient.class);
  private final Quota quota;
  private final Clock clock;

  public Quotas(Quota quota, Clock clock) {
    this.quota = quota;
    this.clock = clock;
  }

  /** Returns the response with what it tells of the quota, or one that says that it is exceeded. */
  Response limited(ApiClient client, Supplier<Response> response) {
    Window window = count(client);
    Duration left = Duration.between(clock.instant(), window.end());
    boolean isExceeded = window.count() > quota.requests();
    Map<String, String> headers =
        quota.headers(
            Math.max(0, quota.requests() - window.count()),
            Math.max(1, left.plusMillis(999).toSeconds()),
            isExceeded);
    return isExceeded ? rejected(headers) : response.get().withHeaders(headers);
  }

  private Response rejected(Map<String, String> headers) {
    if (quota.family() == Quota.Family.ENVOY) {
      return Response.withoutBody(TOO_MANY, headers);
    }
    throw ErrorResponseException.tooManyRequests(
        "The quota of "
            + quota.requests()
            + " requests in "
            + quota.window().toSeconds()
            + " s is exceeded.",
        headers);
  }

  private synchronized Window count(ApiClient client) {
    Instant now = clock.instant();
    Window known = windows.get(client);
    Window next =
        known == null || !now.isBefore(known.end())
            ? new Window(now.plus(quota.window()), 1)
            : new Window(known.end(), known.count() + 1);
    windows.put(client, next);
    return next;
  }

  private record Window(Instant end, int count) {}
}
