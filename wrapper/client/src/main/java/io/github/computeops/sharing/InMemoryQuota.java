package io.github.computeops.sharing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** A window for each key, in a map. */
final class InMemoryQuota implements Quota {
  private final Map<String, InMemoryWindow> windows = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  InMemoryQuota(LongSupplier nanos) {
    this.nanos = nanos;
  }

  private InMemoryWindow window(String key) {
    return windows.computeIfAbsent(key, k -> new InMemoryWindow());
  }

  private long now() {
    return nanos.getAsLong() / 1_000_000;
  }

  /** One by one, since that costs nothing, and no client holds what another could use. */
  @Override
  public Permits take(String key, String client, int wanted) {
    return window(key).take(now());
  }

  @Override
  public void report(String key, QuotaWindow told) {
    window(key).report(told, now());
  }

  @Override
  public void ceiling(String key, int limit, Duration period) {
    window(key).ceiling(limit, period.toMillis(), now());
  }

  @Override
  public void halt(String key, Duration wait) {
    window(key).halt(now() + wait.toMillis());
  }
}
