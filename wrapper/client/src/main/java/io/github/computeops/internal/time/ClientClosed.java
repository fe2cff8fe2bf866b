package io.github.computeops.internal.time;

/** Thrown to a thread that waits for something when the client is closed. */
public final class ClientClosed extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message says what to do. */
  public ClientClosed(String message) {
    super(message);
  }
}
