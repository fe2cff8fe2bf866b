package io.github.computeops.internal.transport;

import io.github.computeops.internal.http.NotSent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;

/** A proxy that wants a password, or another one. */
public final class ProxyRefusal extends IOException implements NotSent {
  private static final long serialVersionUID = 1L;

  private ProxyRefusal(String proxy) {
    super(
        "the proxy"
            + proxy
            + " asks for a user and a password, or refuses those it got (407); set them with"
            + " Connections.builder().proxyLogin(…)");
  }

  /** Makes the exception of a 407, which names the proxy that was selected for an address. */
  public static ProxyRefusal by(ProxySelector proxies, URI address) {
    return new ProxyRefusal(
        proxies.select(address).stream()
            .map(Proxy::address)
            .filter(InetSocketAddress.class::isInstance)
            .map(InetSocketAddress.class::cast)
            .map(proxy -> " " + proxy.getHostString() + ":" + proxy.getPort())
            .findFirst()
            .orElse(""));
  }
}
