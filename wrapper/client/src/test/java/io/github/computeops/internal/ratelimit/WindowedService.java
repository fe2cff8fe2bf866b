package io.github.computeops.internal.ratelimit;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.Responses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** A service with a quota of requests in each minute of its clock, which says how many are left. */
public final class WindowedService implements Client {
  static final long WINDOW = 60_000;

  private final OneAtATime time;
  private final int quota;
  private final long slowestMillis;
  private final DoubleUnaryOperator rounding;
  private final Random random = new Random(7);
  private final Map<Long, Integer> served = new TreeMap<>();
  private final Map<Long, Integer> rejected = new TreeMap<>();

  WindowedService(OneAtATime time, int quota, long slowestMillis, DoubleUnaryOperator rounding) {
    this.time = time;
    this.quota = quota;
    this.slowestMillis = slowestMillis;
    this.rounding = rounding;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    travel();
    long window = (time.millis() + WINDOW / 3) / WINDOW;
    int before = served.getOrDefault(window, 0);
    boolean full = before >= quota;
    (full ? rejected : served).merge(window, 1, Integer::sum);
    double reset = (WINDOW * (window + 1) - WINDOW / 3 - time.millis()) / 1000.0;
    Response response =
        Responses.of(
            full ? 429 : 200,
            "ratelimit-limit",
            quota,
            "ratelimit-remaining",
            Math.max(0, quota - before - 1),
            "rateLimit-reset",
            (long) rounding.applyAsDouble(reset));
    travel();
    return response;
  }

  private void travel() {
    time.sleep(Duration.ofMillis(1 + random.nextLong(slowestMillis)));
  }

  /** Returns how many requests succeeded in each window. */
  List<Integer> served() {
    return List.copyOf(served.values());
  }

  /** Windows in which a request was rejected, each with how many. */
  Map<Long, Integer> rejected() {
    return rejected;
  }
}
