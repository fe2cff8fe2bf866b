package io.github.computeops.simulator.internal.auth;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests a client may send.
 *
 * @param requests how many in a window
 * @param family the names of the headers that tell of it
 */
public record Quota(int requests, Duration window, Family family) {
  /** The three spellings that HPE's services have. */
  public enum Family {
    RATELIMIT,
    X_RATELIMIT,
    ENVOY
  }

  /** Returns what a response tells: the seconds count down to the end of the window. */
  Map<String, String> headers(int remaining, long seconds, boolean isExceeded) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (family == Family.ENVOY && isExceeded) {
      headers.put("x-envoy-rate-limited", "true");
    } else if (family == Family.RATELIMIT) {
      headers.put("ratelimit-limit", String.valueOf(requests));
      headers.put("ratelimit-remaining", String.valueOf(remaining));
      headers.put("rateLimit-reset", String.valueOf(seconds));
    } else if (family == Family.X_RATELIMIT && isExceeded) {
      headers.put("X-RateLimit-Limit", String.valueOf(requests));
      headers.put("X-RateLimit-Remaining", String.valueOf(remaining));
      headers.put("X-RateLimit-Reset", String.valueOf(seconds));
    }
    return headers;
  }
}
