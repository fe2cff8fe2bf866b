package io.github.computeops.internal.http;

import java.io.IOException;

/** A file, or another source or target of the caller's, that failed: no repetition helps. */
public final class LocalFailure extends IOException {
  private static final long serialVersionUID = 1L;

  public LocalFailure(String message) {
    super(message);
  }

  public LocalFailure(String message, IOException cause) {
    super(message, cause);
  }

  /** Returns why in words; the message of a file system's exception is often only the path. */
  public static String reason(IOException failure) {
    String message = failure.getMessage();
    return failure.getClass() == IOException.class && message != null
        ? message
        : failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
