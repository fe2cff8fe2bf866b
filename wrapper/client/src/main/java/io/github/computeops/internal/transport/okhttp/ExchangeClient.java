package io.github.computeops.internal.transport.okhttp;

import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.HostLookups;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Makes an HTTP client that sends each request as it is, and once. */
final class ExchangeClient {
  private ExchangeClient() {}

  static OkHttpClient of(
      ConnectionSettings settings, Duration connectTimeout, HostLookups lookups) {
    return new OkHttpClient.Builder()
        .protocols(List.of(Protocol.HTTP_1_1))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(connectTimeout)
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .dns(host -> List.of(lookups.addresses(host)))
        .connectionPool(pool(settings))
        .proxySelector(settings.proxies())
        .proxyAuthenticator(new ProxyLogin(settings.proxyLogin(), settings.proxies()))
        .eventListener(new NewConnections())
        .addNetworkInterceptor(new ConnectionCheck())
        .addNetworkInterceptor(new ResponseHook())
        .sslSocketFactory(settings.sslContext().getSocketFactory(), trustManagerOfTheJvm())
        .build();
  }

  private static ConnectionPool pool(ConnectionSettings settings) {
    return new ConnectionPool(settings.max(), settings.idle().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** OkHttp asks it for certificates that are pinned only, and here none is. */
  private static X509TrustManager trustManagerOfTheJvm() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JVM has no trust store: " + e.getMessage(), e);
    }
  }
}
