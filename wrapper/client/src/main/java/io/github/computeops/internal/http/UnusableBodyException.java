package io.github.computeops.internal.http;

import java.io.IOException;

/** A body that the client does not read. Its message is part of a sentence about the body. */
public final class UnusableBodyException extends IOException {
  private static final long serialVersionUID = 1L;

  private UnusableBodyException(String message) {
    super(message);
  }

  static UnusableBodyException encoded(String codings) {
    return new UnusableBodyException(
        "is encoded with \"" + codings + "\", but the client reads gzip only");
  }

  static UnusableBodyException largerThan(long bytes) {
    return new UnusableBodyException(
        "has more than "
            + bytes
            + " bytes; ask for smaller pages, or set maxResponseSize of the client");
  }
}
