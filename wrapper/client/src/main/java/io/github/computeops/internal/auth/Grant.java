package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;

/** A way to get a token from a token endpoint. Asks each time it is called. */
@FunctionalInterface
public interface Grant extends AutoCloseable {
  /**
   * Asks for a token.
   *
   * @throws AuthenticationException if there is none
   * @throws InterruptedException if the thread is interrupted while it waits to ask again
   */
  Token token() throws InterruptedException;

  @Override
  default void close() {}
}
