package io.github.computeops.internal.auth;

import io.github.computeops.internal.sharing.Store;
import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the token that another client has stored. If there is none, the client that gets the lease
 * asks the token endpoint, and the others look again.
 *
 * <p>It is asked only if the token that it returned last is about to expire or was rejected. So
 * that one is never taken from the store again, and it is replaced only while the store still has
 * it.
 */
public final class SharedGrant implements Grant {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final double SPREAD_MILLIS = 200;

  private final String holder = UUID.randomUUID().toString();
  private final TokenStore tokens;
  private final String key;
  private final Grant own;
  private final Time time;
  private final Store store;
  private @Nullable String last;

  public SharedGrant(TokenStore tokens, String key, Grant own, Time time) {
    this.tokens = tokens;
    this.key = key;
    this.own = own;
    this.time = time;
    this.store = new Store("shared store of tokens", "each client gets tokens of its own", time);
  }

  @Override
  public Token token() throws InterruptedException {
    Token token = found();
    last = token.value();
    return token;
  }

  /** Nobody waits for longer than two leases: then something is wrong with the store. */
  private Token found() throws InterruptedException {
    ClockReading begin = time.now();
    while (time.now().since(begin).compareTo(TokenSharing.LEASE.multipliedBy(2)) < 0) {
      Optional<Token> stored = stored();
      if (stored.isPresent()) {
        return stored.get();
      }
      Optional<Boolean> leased = store.ask(() -> tokens.lease(key, holder, TokenSharing.LEASE));
      if (leased.isEmpty()) {
        return own.token();
      }
      if (leased.get()) {
        return asHolder();
      }
      time.sleeper().sleep(pause());
    }
    return own.token();
  }

  private Duration pause() {
    return SHORTEST_PAUSE.plusMillis((long) (SPREAD_MILLIS * time.random().getAsDouble()));
  }

  /** Looks once more, since the last holder may have stored a token before it let go. */
  private Token asHolder() throws InterruptedException {
    try {
      Optional<Token> stored = stored();
      return stored.isPresent() ? stored.get() : asked();
    } finally {
      store.say(() -> tokens.release(key, holder));
    }
  }

  private Token asked() throws InterruptedException {
    Token token = own.token();
    Duration age = time.now().since(token.asked());
    store.say(() -> tokens.put(key, new SharedToken(token.value(), token.lifetime(), age)));
    return token;
  }

  private Optional<Token> stored() {
    return store
        .ask(() -> tokens.get(key))
        .flatMap(stored -> stored)
        .map(shared -> new Token(shared.value(), shared.lifetime(), asked(shared)))
        .filter(this::isUsable);
  }

  private ClockReading asked(SharedToken shared) {
    return time.now().minus(shared.age());
  }

  private boolean isUsable(Token token) {
    return Token.isUsable(token.value())
        && !token.value().equals(last)
        && token.freshness(time.now()) != TokenFreshness.MUST_REFRESH;
  }

  @Override
  public void close() {
    own.close();
  }
}
