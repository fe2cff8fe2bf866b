package io.github.computeops.sharing;

import java.time.Duration;

/**
 * A token as a {@link TokenStore} keeps it. {@code toString} does not show it.
 *
 * @param value what is sent as a bearer token
 * @param lifetime from when it was issued until it expires
 * @param age how much of its lifetime is over, by the store's clock
 */
public record SharedToken(String value, Duration lifetime, Duration age) {
  @Override
  public String toString() {
    return "a token valid for " + lifetime + ", " + age + " old";
  }
}
