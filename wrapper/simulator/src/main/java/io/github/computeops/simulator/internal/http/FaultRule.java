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
  private static final String PAGE =
      "<html><head><title>%1$d</title></head><body><h1>%1$d</h1><p>The gateway cannot reach the"
          + " service.</p></body></html>";
  private final String operation;
  private final double chance;
  private final Random random;
  private final AtomicInteger left;
  private final Effect effect;

  /**
   * What happens.
   *
   * @param delay of real time
   * @param status of the error response; 0 if there is none
   * @param isHtml whether that is a page of a gateway, not the service's envelope
   * @param damage what goes wrong while a response is sent
   */
  public record Effect(
      Duration delay, int status, Map<String, String> headers, boolean isHtml, Damage damage) {
    public Effect {
      headers = FailingHandler.sendable(headers);
    }
  }

  /**
   * Which requests it happens to.
   *
   * @param operation a method and a path with variables in braces; empty for all
   * @param times how often it happens
   * @param chance how likely it is, 0 to 1
   */
  public record Scope(String operation, int times, double chance, long seed) {}

  public FaultRule(Scope scope, Effect effect) {
    this.operation = scope.operation();
    this.left = new AtomicInteger(scope.times());
    this.chance = scope.chance();
    this.random = new Random(scope.seed());
    this.effect = effect;
  }

  /** Returns what another handler makes of a request, and what this rule makes of that. */
  Response apply(Request request, Handler next) {
    if (!happens(request)) {
      return next.handle(request);
    }
    Pause.of(effect.delay());
    try {
      return outcome(request, next).damaged(effect.damage());
    } catch (ErrorResponseException e) {
      if (effect.damage().equals(Damage.NONE)) {
        throw e;
      }
      return e.response("damaged").damaged(effect.damage());
    }
  }

  private Response outcome(Request request, Handler next) {
    if (effect.status() == 0) {
      return next.handle(request);
    }
    if (effect.isHtml()) {
      return page();
    }
    throw ErrorResponseException.ordered(effect.status(), effect.headers());
  }

  private boolean happens(Request request) {
    return isFor(request) && random.nextDouble() < chance && left.getAndUpdate(FaultRule::less) > 0;
  }

  private Response page() {
    return Response.of(
            effect.status(),
            Map.of("Content-Type", "text/html"),
            String.format(PAGE, effect.status()))
        .withHeaders(effect.headers());
  }

  /** Tells whether it happens to one operation only. */
  boolean isNamed() {
    return !operation.isEmpty();
  }

  private boolean isFor(Request request) {
    return operation.isEmpty() || request.isFor(operation);
  }

  private static int less(int count) {
    return Math.max(0, count - 1);
  }
}
