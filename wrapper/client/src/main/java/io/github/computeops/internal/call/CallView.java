package io.github.computeops.internal.call;

import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.http.ResponseHead;

/** A view of a client: it decides how each of its calls is made, and is told how it succeeded. */
public interface CallView {
  /**
   * Returns the settings of a call.
   *
   * @throws IllegalStateException if the client is closed
   * @throws IllegalArgumentException if this view may not call the operation
   */
  CallSettings settings(OperationHandler operation);

  /**
   * Returns the settings of a call that no generated method describes.
   *
   * @throws IllegalStateException if the client is closed
   */
  CallSettings settings();

  /** Is told of the response to a call that succeeded. */
  void received(ResponseHead head, int attempts);
}
