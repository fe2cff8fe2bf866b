package io.github.computeops.internal.concurrent;

import io.github.computeops.internal.time.Time;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is called.
 *
 * @param checkOpen throws if the client is closed
 */
public record CallPlan<I, T extends @Nullable Object>(
    Iterable<? extends I> items, Function<I, T> call, Runnable checkOpen, Time time) {
  OptionalLong total() {
    return items instanceof Collection<?> all ? OptionalLong.of(all.size()) : OptionalLong.empty();
  }
}
