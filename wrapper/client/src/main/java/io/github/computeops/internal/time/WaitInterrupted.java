package io.github.computeops.internal.time;

import io.github.computeops.internal.http.NotSent;
import java.io.InterruptedIOException;

/** Thrown when a thread is interrupted while it waits to send a request. */
public final class WaitInterrupted extends InterruptedIOException implements NotSent {
  private static final long serialVersionUID = 1L;

  WaitInterrupted(InterruptedException cause) {
    super("the thread was interrupted while it waited to send the request");
    initCause(cause);
  }
}
