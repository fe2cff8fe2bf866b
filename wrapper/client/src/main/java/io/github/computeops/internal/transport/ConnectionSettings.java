package io.github.computeops.internal.transport;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How connections are made and kept.
 *
 * @param max how many there are at most
 * @param idle how long one that is not used is kept
 * @param tls of the JVM if there is none
 * @param proxy as the JVM's properties say if there is none
 * @param proxyLogin the user and the password for the proxy
 */
public record ConnectionSettings(
    int max,
    Duration idle,
    Optional<SSLContext> tls,
    Optional<InetSocketAddress> proxy,
    Optional<PasswordAuthentication> proxyLogin) {
  /** Returns what chooses the proxy for an address. */
  public ProxySelector proxies() {
    return proxy.map(ProxySelector::of).orElseGet(ProxySelector::getDefault);
  }

  /** Returns how TLS connections are made: as the JVM's properties say, if nothing else is set. */
  public SSLContext sslContext() {
    return tls.orElseGet(ConnectionSettings::ofTheJvm);
  }

  private static SSLContext ofTheJvm() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "The TLS settings of the JVM cannot be used (%s); check the properties that begin with javax.net.ssl."
              .formatted(e.getMessage()),
          e);
    }
  }
}
