package io.github.computeops.simulator.internal.http;

import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * What goes wrong while a response is sent.
 *
 * @param bytesPerSecond how fast its body is sent; 0 for at once
 */
public record Damage(Kind kind, long bytesPerSecond) {
  public static final Damage NONE = new Damage(Kind.NONE, 0);

  /** How far a response comes. */
  public enum Kind {
    NONE,
    /** The connection breaks before it. */
    DROPPED,
    /** The connection breaks in the middle of its body. */
    CUT,
    /** Nothing follows the middle of its body. */
    STALLED
  }

  void apply(MockResponse.Builder response) {
    if (bytesPerSecond > 0) {
      response.throttleBody(bytesPerSecond, 1, TimeUnit.SECONDS);
    }
    switch (kind) {
      case DROPPED -> response.onResponseStart(new SocketEffect.CloseSocket());
      case CUT -> response.onResponseBody(new SocketEffect.CloseSocket());
      case STALLED -> response.onResponseBody(SocketEffect.Stall.INSTANCE);
      default -> {}
    }
  }
}
