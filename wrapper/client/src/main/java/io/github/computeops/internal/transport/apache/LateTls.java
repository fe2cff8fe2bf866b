package io.github.computeops.internal.transport.apache;

import io.github.computeops.internal.transport.ConnectionSettings;
import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the certificates to trust when the first TLS connection is made. To read them takes a third
 * of the time in which a client is built, which a program spends while it starts.
 */
final class LateTls implements TlsSocketStrategy {
  private final ConnectionSettings settings;
  private @Nullable TlsSocketStrategy known;

  LateTls(ConnectionSettings settings) {
    this.settings = settings;
  }

  @Override
  public SSLSocket upgrade(
      Socket socket, String target, int port, Object attachment, HttpContext context)
      throws IOException {
    return strategy().upgrade(socket, target, port, attachment, context);
  }

  private synchronized TlsSocketStrategy strategy() throws SSLException {
    TlsSocketStrategy strategy = known == null ? read() : known;
    known = strategy;
    return strategy;
  }

  /** The JDK itself compares the host with the certificate's names, as its own clients do. */
  private TlsSocketStrategy read() throws SSLException {
    try {
      return new DefaultClientTlsStrategy(
          settings.sslContext(), HostnameVerificationPolicy.BUILTIN, NoopHostnameVerifier.INSTANCE);
    } catch (IllegalStateException e) {
      throw new SSLException(e.getMessage(), e);
    }
  }
}
