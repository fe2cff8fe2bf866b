package io.github.computeops.simulator.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The tokens that were issued. Thread-safe. */
final class IssuedTokens {
  private final Duration lifetime;
  private final Clock clock;
  private final Map<String, Instant> expiries = new HashMap<>();
  private long issued;

  IssuedTokens(Duration lifetime, Clock clock) {
    this.lifetime = Duration.ofSeconds(lifetime.toSeconds());
    this.clock = clock;
  }

  Duration lifetime() {
    return lifetime;
  }

  synchronized String issue() {
    Instant now = clock.instant();
    expiries.values().removeIf(expiry -> !now.isBefore(expiry));
    String token = "simulated-token-" + ++issued;
    expiries.put(token, now.plus(lifetime));
    return token;
  }

  synchronized boolean isValid(String token) {
    Instant expiry = expiries.get(token);
    return expiry != null && clock.instant().isBefore(expiry);
  }
}
