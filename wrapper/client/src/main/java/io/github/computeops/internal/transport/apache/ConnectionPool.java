package io.github.computeops.internal.transport.apache;

import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.HostLookups;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes a pool of connections. */
final class ConnectionPool {
  /** So that a change of the service's addresses is followed, also by a client that never rests. */
  private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(5);

  private static final TimeValue TRUSTED_UNCHECKED = TimeValue.ofMilliseconds(100);
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 1_000;

  private ConnectionPool() {}

  static PoolingHttpClientConnectionManager of(
      ConnectionSettings settings, Duration connectTimeout, HostLookups lookups) {
    Timeout connect = Timeout.of(connectTimeout);
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnTotal(settings.max())
        .setMaxConnPerRoute(settings.max())
        .setDnsResolver(new Resolver(lookups))
        .setTlsSocketStrategy(new LateTls(settings))
        .setConnectionFactory(connections())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setTimeToLive(LONGEST_LIFE)
                .setValidateAfterInactivity(TRUSTED_UNCHECKED)
                .build())
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
        .setDefaultSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
        .build();
  }

  private static HttpConnectionFactory<ManagedHttpClientConnection> connections() {
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(
            Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build())
        .build();
  }

  private static final class Resolver extends SystemDefaultDnsResolver {
    private final HostLookups lookups;

    private Resolver(HostLookups lookups) {
      this.lookups = lookups;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return lookups.addresses(host);
    }
  }
}
