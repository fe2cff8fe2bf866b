package io.github.computeops.internal.transport;

import io.github.computeops.internal.http.NotSent;
import java.io.IOException;

/** A proxy that wants a password, or another one. */
public final class ProxyRefusal extends IOException implements NotSent {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception of a 407.
   *
   * @param proxy its host and port, as far as known
   */
  public ProxyRefusal(String proxy) {
    super(
        "the proxy "
            + proxy
            + " asks for a user and a password, or refuses those it got (407); set them with"
            + " Connections.builder().proxyLogin(…)");
  }
}
