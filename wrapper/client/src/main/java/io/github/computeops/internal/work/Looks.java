package io.github.computeops.internal.work;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The looks of a wait: one that fails does not end it, if the failure may pass. */
final class Looks {
  private final Calls calls;
  private final Wait wait;
  private @Nullable ComputeOpsException lastFailure;

  Looks(Calls calls, Wait wait) {
    this.calls = calls;
    this.wait = wait;
  }

  /**
   * Reads something.
   *
   * @return what was read; empty if that failed in a way that may pass
   * @throws ComputeOpsException if it failed for good
   */
  <T> Optional<T> read(Function<Calls, T> read) {
    try {
      T value = read.apply(calls.looking(wait.remaining()));
      lastFailure = null;
      return Optional.of(value);
    } catch (ComputeOpsException e) {
      wait.checkInterrupt(e);
      if (!mayPass(e)) {
        throw e;
      }
      lastFailure = e;
      return Optional.empty();
    }
  }

  private static boolean mayPass(ComputeOpsException failure) {
    if (failure instanceof ApiException response) {
      return response.isRetryable() || response.status() >= 500;
    }
    return failure instanceof TransportException
        || failure instanceof InvalidResponseException
        || failure instanceof AuthenticationException token && token.isRetryable();
  }

  /** Returns why the last read failed; empty if it did not. */
  Optional<ComputeOpsException> lastFailure() {
    return Optional.ofNullable(lastFailure);
  }
}
