package io.github.computeops.internal.time;

import java.io.InterruptedIOException;

/** Thrown when a thread is interrupted while it waits to send: what it was to send was not sent. */
public final class WaitInterrupted extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  WaitInterrupted(InterruptedException cause) {
    super("the thread was interrupted while it waited to send the request");
    initCause(cause);
  }
}
