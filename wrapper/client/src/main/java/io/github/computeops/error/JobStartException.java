package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import java.util.List;

/**
 * Thrown if the response to the start of a job was lost, and the job could not be found again for
 * certain. The cause is what happened to the call.
 *
 * <pre>{@code
 * } catch (JobStartException e) {
 *   if (e.isOutcomeUnknown()) {
 *     e.candidates().forEach(id -> review(com.jobs().attach(id)));
 *   } else {
 *     startAgain();
 *   }
 * }
 * }</pre>
 */
public final class JobStartException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * @serial whether a job may have been started
   */
  private final boolean outcomeUnknown;

  /**
   * @serial the jobs that it may be
   */
  private final String[] candidates;

  /**
   * Makes one.
   *
   * @param message what was started, and what is known of it
   * @param outcomeUnknown whether a job may have been started
   * @param candidates the ids of jobs that it may be; they are copied
   * @param cause what happened to the call
   */
  public JobStartException(
      String message, boolean outcomeUnknown, List<String> candidates, Throwable cause) {
    super(message, cause);
    this.outcomeUnknown = outcomeUnknown;
    this.candidates = candidates.toArray(String[]::new);
  }

  /**
   * Tells whether a job may have been started.
   *
   * @return false if none appeared for as long as one may take to appear, so that it can be started
   *     again
   */
  public boolean isOutcomeUnknown() {
    return outcomeUnknown;
  }

  /**
   * Returns the jobs that may be the one.
   *
   * @return their ids; empty if there is none, or if they could not be read
   */
  public List<String> candidates() {
    return List.of(candidates);
  }
}
