package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;

/** Gives a bearer token that is valid now. Implementations are thread-safe. */
@FunctionalInterface
public interface TokenSource extends AutoCloseable {
  /**
   * Returns the token.
   *
   * @throws AuthenticationException if there is none
   * @throws ClientClosed if the source is closed
   */
  String token();

  /**
   * Is told that the service rejected a token: the next one is another, if there is another.
   *
   * @param token the token that was rejected, which may no longer be the latest
   */
  default void rejected(String token) {}

  /** Ends requests in the background, and the waits of all callers. */
  @Override
  default void close() {}
}
