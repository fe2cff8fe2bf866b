package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import org.jspecify.annotations.Nullable;

/** Thrown if a webhook cannot be set up, or does not deliver. */
public final class WebhookException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message which webhook, what is wrong, and what to do
   * @param cause null if there is none
   */
  public WebhookException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
