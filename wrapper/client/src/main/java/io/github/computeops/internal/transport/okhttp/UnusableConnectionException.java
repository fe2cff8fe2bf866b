package io.github.computeops.internal.transport.okhttp;

import java.io.IOException;

/** The server ended a connection before the request was sent on it. */
final class UnusableConnectionException extends IOException {
  private static final long serialVersionUID = 1L;
}
