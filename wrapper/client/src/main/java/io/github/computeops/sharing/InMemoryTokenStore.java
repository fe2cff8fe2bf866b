package io.github.computeops.sharing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Keeps tokens and leases in maps. */
final class InMemoryTokenStore implements TokenStore {
  private final Map<String, Stored> tokens = new HashMap<>();
  private final Map<String, Lease> leases = new HashMap<>();
  private final LongSupplier nanos;

  InMemoryTokenStore(LongSupplier nanos) {
    this.nanos = nanos;
  }

  private record Stored(SharedToken token, long at) {
    private Optional<SharedToken> after(long now) {
      Duration age = token.age().plusNanos(now - at);
      return age.compareTo(token.lifetime()) < 0
          ? Optional.of(new SharedToken(token.value(), token.lifetime(), age))
          : Optional.empty();
    }
  }

  private record Lease(String holder, long end) {}

  @Override
  public synchronized Optional<SharedToken> get(String key) {
    long now = nanos.getAsLong();
    return Optional.ofNullable(tokens.get(key)).flatMap(stored -> stored.after(now));
  }

  @Override
  public synchronized boolean lease(String key, String holder, Duration duration) {
    long now = nanos.getAsLong();
    Lease asked = new Lease(holder, now + duration.toNanos());
    return leases.compute(key, (k, lease) -> lease != null && lease.end() > now ? lease : asked)
        == asked;
  }

  @Override
  public synchronized void put(String key, SharedToken token) {
    tokens.put(key, new Stored(token, nanos.getAsLong()));
  }

  @Override
  public synchronized void release(String key, String holder) {
    leases.computeIfPresent(key, (k, lease) -> lease.holder().equals(holder) ? null : lease);
  }
}
