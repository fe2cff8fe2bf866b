package io.github.computeops.listener;

/** What an attempt waits for before it is sent. A new version may add reasons. */
public enum WaitReason {
  /** The service's rate limit, or the client's own: see {@code RateLimit}. */
  RATE_LIMIT,

  /** A token. Usually there is one already. */
  TOKEN
}
