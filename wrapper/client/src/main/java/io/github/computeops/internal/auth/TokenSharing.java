package io.github.computeops.internal.auth;

import java.time.Duration;
import java.util.function.Supplier;

/** Makes a grant one that clients share. */
@FunctionalInterface
public interface TokenSharing {
  /** Each client has tokens of its own. */
  TokenSharing NONE = (key, own) -> own;

  /** How long a client may take to get a token before others stop waiting for it. */
  Duration LEASE = Duration.ofSeconds(15);

  /**
   * Returns a grant that asks another client's token before its own.
   *
   * @param key under which it is shared
   * @param own gets a token from the token endpoint
   */
  Grant of(Supplier<String> key, Grant own);
}
