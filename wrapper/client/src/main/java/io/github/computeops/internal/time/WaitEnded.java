package io.github.computeops.internal.time;

import io.github.computeops.internal.http.NotSent;
import java.io.InterruptedIOException;

/**
 * Thrown when the wait to send a request ends early: by an interrupt, or since the client closes.
 */
public final class WaitEnded extends InterruptedIOException implements NotSent {
  private static final long serialVersionUID = 1L;

  private WaitEnded(String message, Exception cause) {
    super(message);
    initCause(cause);
  }

  /** Returns the end of a call whose thread was interrupted. */
  public static WaitEnded by(InterruptedException interrupt) {
    return new WaitEnded(
        "the thread was interrupted while it waited to send the request", interrupt);
  }

  /** Returns the end of a call whose client was closed. */
  public static WaitEnded by(ClientClosed closing) {
    return new WaitEnded("the client was closed during the call", closing);
  }
}
