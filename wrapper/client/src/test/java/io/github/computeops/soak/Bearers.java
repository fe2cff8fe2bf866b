package io.github.computeops.soak;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tokens that the service issued; each is valid for a second or two, unless it is revoked.
 *
 * <p>None is revoked while it is new: a client whose token is rejected twice in a row asks for no
 * other for a while, as it should, and little would happen in that time.
 */
final class Bearers {
  private static final long NEW = TimeUnit.MILLISECONDS.toNanos(500);
  private final Map<String, Long> revocable = new ConcurrentHashMap<>();
  private final Map<String, Long> ends = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();

  /** Returns a response of the token endpoint with a new token. */
  String issue() {
    int number = issued.incrementAndGet();
    int seconds = 1 + number % 2;
    revocable.put("t" + number, System.nanoTime() + NEW);
    ends.put("t" + number, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    return "{\"access_token\":\"t" + number + "\",\"expires_in\":" + seconds + "}";
  }

  boolean areGood(String token) {
    return ends.containsKey(token) && ends.get(token) - System.nanoTime() > 0;
  }

  void revoke(String token) {
    if (areGood(token) && System.nanoTime() - revocable.get(token) > 0) {
      ends.put(token, System.nanoTime());
    }
  }

  int issued() {
    return issued.get();
  }
}
