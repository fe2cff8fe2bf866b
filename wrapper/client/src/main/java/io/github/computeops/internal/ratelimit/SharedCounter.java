package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.sharing.Store;
import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.QuotaWindow;
import java.time.Duration;
import java.util.Optional;

/**
 * One window of a quota, as one client sees it.
 *
 * @param client stands for this client
 * @param ceiling what the window is, if it is not the service's
 */
record SharedCounter(
    Quota quota, String key, String client, Optional<Ceiling> ceiling, Store store) {

  /** Returns permits; empty if the quota fails. */
  Optional<Permits> take(int wanted) {
    return store.ask(() -> taken(wanted));
  }

  /** A quota that has lost its memory is told the ceiling again. */
  private Permits taken(int wanted) {
    Permits permits = quota.take(key, client, wanted);
    if (ceiling.isEmpty() || !permits.isUnlimited()) {
      return permits;
    }
    quota.ceiling(key, ceiling.get().requests(), ceiling.get().period());
    return quota.take(key, client, wanted);
  }

  void report(QuotaWindow window) {
    store.say(() -> quota.report(key, window));
  }

  void halt(Duration wait) {
    store.say(() -> quota.halt(key, wait));
  }

  Runnable onChange(Runnable changed) {
    return store.ask(() -> quota.onChange(key, changed)).orElse(() -> {});
  }
}
