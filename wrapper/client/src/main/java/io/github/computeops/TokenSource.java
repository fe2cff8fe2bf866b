package io.github.computeops;

/** Gives a bearer token that is valid now. Implementations are thread-safe. */
@FunctionalInterface
interface TokenSource {
  /**
   * The token.
   *
   * @throws AuthenticationException when none can be had
   */
  String token();
}
