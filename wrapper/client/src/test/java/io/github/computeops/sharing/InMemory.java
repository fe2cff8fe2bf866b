package io.github.computeops.sharing;

import java.util.function.LongSupplier;

/** The stores of a process, in a time of the test's. */
public final class InMemory {
  private InMemory() {}

  public static TokenStore tokenStore(LongSupplier nanos) {
    return new InMemoryTokenStore(nanos);
  }

  public static Quota quota(LongSupplier nanos) {
    return new InMemoryQuota(nanos);
  }
}
