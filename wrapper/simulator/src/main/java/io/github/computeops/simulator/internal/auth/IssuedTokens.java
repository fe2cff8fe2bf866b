package io.github.computeops.simulator.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens that were issued. Thread-safe. */
final class IssuedTokens {
  private final Duration lifetime;
  private final Clock clock;
  private final Map<String, Token> valid = new HashMap<>();
  private long issued;

  IssuedTokens(Duration lifetime, Clock clock) {
    this.lifetime = Duration.ofSeconds(lifetime.toSeconds());
    this.clock = clock;
  }

  Duration lifetime() {
    return lifetime;
  }

  synchronized String issue(TokenOwner owner) {
    Instant now = clock.instant();
    valid.values().removeIf(token -> !now.isBefore(token.expiry()));
    String token = "simulated-token-" + ++issued;
    valid.put(token, new Token(owner, now.plus(lifetime)));
    return token;
  }

  /** Returns whose token it is; nothing if it is unknown or expired. */
  synchronized Optional<TokenOwner> owner(String token) {
    return Optional.ofNullable(valid.get(token))
        .filter(it -> clock.instant().isBefore(it.expiry()))
        .map(Token::owner);
  }

  private record Token(TokenOwner owner, Instant expiry) {}
}
