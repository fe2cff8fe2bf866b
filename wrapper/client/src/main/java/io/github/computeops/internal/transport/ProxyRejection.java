package io.github.computeops.internal.transport;

import io.github.computeops.internal.http.NotSent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;

/** A proxy that wants a password, or another one, or that opens no tunnel to the service. */
public final class ProxyRejection extends IOException implements NotSent {
  private static final long serialVersionUID = 1L;
  private static final int SERVER_ERROR = 500;

  private ProxyRejection(String message) {
    super(message);
  }

  /** Makes the exception of a 407, which names the proxy that was selected for an address. */
  public static ProxyRejection by(ProxySelector proxies, URI address) {
    return by(proxies, address, "set them with Connections.builder().proxyLogin(…)");
  }

  /** Makes the exception of a 407 that says what else to do. */
  public static ProxyRejection by(ProxySelector proxies, URI address, String advice) {
    return new ProxyRejection(
        named(proxies, address)
            + " asks for a user and a password, or rejects those it got (407); "
            + advice);
  }

  /** Makes the exception of a tunnel that was not opened, which may be worth another attempt. */
  public static IOException ofTunnel(ProxySelector proxies, URI address, int status) {
    String message =
        "%s opened no tunnel to %s (%d)"
            .formatted(named(proxies, address), address.getAuthority(), status);
    return status < SERVER_ERROR ? new ProxyRejection(message) : new TunnelFailure(message);
  }

  private static String named(ProxySelector proxies, URI address) {
    return proxies.select(address).stream()
        .map(Proxy::address)
        .filter(InetSocketAddress.class::isInstance)
        .map(InetSocketAddress.class::cast)
        .map(proxy -> "the proxy " + proxy.getHostString() + ":" + proxy.getPort())
        .findFirst()
        .orElse("the proxy");
  }
}
