package io.github.computeops.listener;

import java.time.Duration;

/**
 * Is told what happens during one call: see {@link AttemptListener#onCall(Call)}.
 *
 * <p>Every method runs on the thread of the call, so it must be quick; a scope that one of them
 * opens can be closed by another. Each {@link #attemptStarted} is followed by an {@link
 * #attemptEnded}, unless the call fails without one; the last is {@link #succeeded()} or {@link
 * #failed(Throwable)}. What a method throws ends the call. A new version may add methods, which do
 * nothing by default.
 */
public interface CallListener {
  /** Does nothing. A call that nobody listens to costs nothing more. */
  CallListener NONE = new CallListener() {};

  /**
   * Receives an attempt that is about to be sent. There may be two of the same number, since a
   * token that was rejected is replaced at once.
   *
   * @param attempt takes headers, such as that of a trace
   */
  default void attemptStarted(AttemptStart attempt) {}

  /**
   * Receives an attempt that ended: the headers of its response came, or it failed.
   *
   * @param attempt what was sent, and what came back
   */
  default void attemptEnded(Attempt attempt) {}

  /**
   * Is told how long an attempt waited before it was sent, even if it did not wait at all.
   *
   * @param reason what it waited for
   * @param duration how long, not negative
   */
  default void waited(WaitReason reason, Duration duration) {}

  /** Is told that the call ends with a value. */
  default void succeeded() {}

  /**
   * Is told that the call ends with an exception.
   *
   * @param failure what the caller gets, usually a {@link
   *     io.github.computeops.failure.ComputeOpsException}
   */
  default void failed(Throwable failure) {}
}
