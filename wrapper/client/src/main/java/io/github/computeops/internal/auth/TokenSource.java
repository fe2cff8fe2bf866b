package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;

/** Gives a bearer token that is valid now. Implementations are thread-safe. */
@FunctionalInterface
public interface TokenSource extends AutoCloseable {
  /**
   * The token.
   *
   * @throws AuthenticationException when none can be had
   * @throws IllegalStateException when the source is closed
   */
  String token();

  /**
   * Hears that the service refused a token; the next one asked for is another, if there is one.
   *
   * @param token the very token that was refused, which may not be the latest any more
   */
  default void refused(String token) {}

  /** Ends what goes on in the background, and frees those who wait. */
  @Override
  default void close() {}
}
