package io.github.computeops.simulator.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something that goes wrong with some requests. Thread-safe.
 *
 * <p>The same seed lets it happen to the same requests, if these come in the same order.
 */
public final class FaultRule {
  private final String method;
  private final PathTemplate path;
  private final boolean isForAll;
  private final double chance;
  private final Random random;
  private final AtomicInteger left;
  private final Duration delay;
  private final int status;
  private final Map<String, String> headers;

  /**
   * Makes a rule.
   *
   * @param operation a method and a path with variables in braces; empty for all
   * @param times how often it happens
   * @param chance how likely it is, 0 to 1
   * @param status of the error response, or 0 if there is only a delay
   */
  public FaultRule(
      String operation,
      int times,
      double chance,
      long seed,
      Duration delay,
      int status,
      Map<String, String> headers) {
    String[] parts = operation.split(" ", 2);
    this.isForAll = operation.isEmpty();
    this.method = parts[0];
    this.path = new PathTemplate(parts[parts.length - 1]);
    this.left = new AtomicInteger(times);
    this.chance = chance;
    this.random = new Random(seed);
    this.delay = delay;
    this.status = status;
    this.headers = FailingHandler.sendable(headers);
  }

  /** Lets it happen to a request, if it is one of those. */
  void apply(Request request) {
    if (isFor(request) && random.nextDouble() < chance && left.getAndUpdate(FaultRule::less) > 0) {
      Pause.of(delay);
      if (status != 0) {
        throw new ErrorResponseException(
            status, "The simulator was told to fail this request.", headers);
      }
    }
  }

  private boolean isFor(Request request) {
    return isForAll || method.equals(request.method()) && path.match(request.path()).isPresent();
  }

  private static int less(int count) {
    return Math.max(0, count - 1);
  }
}
