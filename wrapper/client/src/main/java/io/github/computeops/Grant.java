package io.github.computeops;

/** A way to get a token from an issuer. Asks each time it is called. */
@FunctionalInterface
interface Grant extends AutoCloseable {
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
