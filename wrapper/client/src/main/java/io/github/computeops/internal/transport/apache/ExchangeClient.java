package io.github.computeops.internal.transport.apache;

import io.github.computeops.internal.transport.ConnectionSettings;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.util.TimeValue;

/** Makes an HTTP client that sends each request as it is, and once. */
final class ExchangeClient {
  private ExchangeClient() {}

  static CloseableHttpClient over(
      PoolingHttpClientConnectionManager pool, ProxySelector proxies, ConnectionSettings settings) {
    HttpClientBuilder builder =
        HttpClientBuilder.create()
            .setConnectionManager(pool)
            .setRequestExecutor(new CheckedConnections())
            .setKeepAliveStrategy(notLongerThan(TimeValue.of(settings.idle())))
            .setRoutePlanner(new SystemDefaultRoutePlanner(proxies))
            .setDefaultCookieSpecRegistry(name -> null)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .disableConnectionState()
            .disableDefaultUserAgent();
    return login(builder, settings).build();
  }

  private static ConnectionKeepAliveStrategy notLongerThan(TimeValue idle) {
    return (response, context) -> {
      TimeValue asked =
          DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
      return TimeValue.isPositive(asked) && asked.compareTo(idle) < 0 ? asked : idle;
    };
  }

  private static HttpClientBuilder login(HttpClientBuilder builder, ConnectionSettings settings) {
    settings
        .proxyLogin()
        .ifPresent(login -> builder.setDefaultCredentialsProvider(forProxy(settings, login)));
    return builder.setDefaultRequestConfig(
        RequestConfig.custom()
            .setProtocolUpgradeEnabled(false)
            .setAuthenticationEnabled(settings.proxyLogin().isPresent())
            .build());
  }

  private static BasicCredentialsProvider forProxy(
      ConnectionSettings settings, PasswordAuthentication login) {
    InetSocketAddress proxy = settings.proxy().orElseThrow();
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    credentials.setCredentials(
        new AuthScope(proxy.getHostString(), proxy.getPort()),
        new UsernamePasswordCredentials(login.getUserName(), login.getPassword()));
    return credentials;
  }
}
