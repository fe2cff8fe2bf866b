package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;

/** A way to get a token from an issuer. Asks each time it is called. */
@FunctionalInterface
public interface Grant extends AutoCloseable {
  /**
   * Asks for a token.
   *
   * @throws AuthenticationException when there is none
   * @throws InterruptedException when the thread is interrupted while it waits to ask again
   */
  Token token() throws InterruptedException;

  @Override
  default void close() {}
}
