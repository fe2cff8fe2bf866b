package io.github.computeops.internal.transport.apache;

import java.io.IOException;

/** The proxy opened no tunnel, so nothing was sent to the service. */
final class TunnelRejectedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  TunnelRejectedException(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
