package io.github.computeops.simulator;

/** How responses tell a client of its quota. HPE's services do it in three ways. */
public enum QuotaHeaders {
  /**
   * {@code ratelimit-limit}, {@code ratelimit-remaining} and {@code rateLimit-reset} on all
   * successful responses and on 429.
   */
  RATELIMIT,
  /** {@code X-RateLimit-Limit}, {@code X-RateLimit-Remaining}, {@code X-RateLimit-Reset} on 429. */
  X_RATELIMIT,
  /** {@code x-envoy-rate-limited} on 429, which has no body. */
  ENVOY
}
