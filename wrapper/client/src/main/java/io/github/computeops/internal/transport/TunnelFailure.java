package io.github.computeops.internal.transport;

import java.net.ConnectException;

/** A proxy that could not open a tunnel to the service this time. */
final class TunnelFailure extends ConnectException {
  private static final long serialVersionUID = 1L;

  TunnelFailure(String message) {
    super(message);
  }
}
