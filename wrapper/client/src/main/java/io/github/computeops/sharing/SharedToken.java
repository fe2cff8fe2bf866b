package io.github.computeops.sharing;

import java.time.Duration;

/** A token as a {@link TokenStore} keeps it. {@code toString} does not show it. */
public final class SharedToken {
  private final String value;
  private final Duration lifetime;
  private final Duration age;

  /**
   * Makes a token.
   *
   * @param value what is sent as a bearer token
   * @param lifetime from when it was issued until it expires
   * @param age how much of its lifetime is over, by the store's clock
   */
  public SharedToken(String value, Duration lifetime, Duration age) {
    this.value = value;
    this.lifetime = lifetime;
    this.age = age;
  }

  /** {@return what is sent as a bearer token} */
  public String value() {
    return value;
  }

  /** {@return from when it was issued until it expires} */
  public Duration lifetime() {
    return lifetime;
  }

  /** {@return how much of its lifetime is over, by the store's clock} */
  public Duration age() {
    return age;
  }

  /** {@return lifetime and age; not the token} */
  @Override
  public String toString() {
    return "a token valid for " + lifetime + ", " + age + " old";
  }
}
