package io.github.computeops.simulator.internal.resources;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value when it is first asked for, and keeps it. Thread-safe. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> made;
  private volatile @Nullable T value;

  Once(Supplier<T> made) {
    this.made = made;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? first() : known;
  }

  private synchronized T first() {
    T known = value == null ? made.get() : value;
    value = known;
    return known;
  }
}
