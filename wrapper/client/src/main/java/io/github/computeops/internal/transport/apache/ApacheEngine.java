package io.github.computeops.internal.transport.apache;

import feign.Request;
import io.github.computeops.internal.check.LibraryVersion;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.LateEngine;
import io.github.computeops.internal.transport.Upload;
import io.github.computeops.internal.transport.UserAgent;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;

/** Sends with Apache HttpClient, over HTTP/1.1. */
public final class ApacheEngine implements HttpEngine {
  private static final LibraryVersion LIBRARY =
      new LibraryVersion(
          "Apache HttpClient", "org.apache.httpcomponents.client5:httpclient5", "5.4");

  private final HostLookups lookups;
  private final PoolingHttpClientConnectionManager pool;
  private final ProxySelector proxies;
  private final CloseableHttpClient http;
  private final RequestWriter requests;

  private ApacheEngine(
      ConnectionSettings settings, Duration connectTimeout, String product, HostLookups lookups) {
    this.lookups = lookups;
    this.pool = ConnectionPool.of(settings, connectTimeout, lookups);
    this.proxies = settings.proxies();
    this.http = ExchangeClient.over(pool, proxies, settings);
    this.requests = new RequestWriter(UserAgent.of(product));
  }

  /** Prepares an HTTP client, which starts at its first exchange. */
  public static HttpEngine open(
      ConnectionSettings settings, Duration connectTimeout, String product) {
    return open(settings, connectTimeout, product, InetAddress::getAllByName);
  }

  /** Prepares an HTTP client that finds the addresses of hosts in a way of its own. */
  public static HttpEngine open(
      ConnectionSettings settings,
      Duration connectTimeout,
      String product,
      HostLookups.Resolver resolver) {
    LIBRARY.check(ApacheEngine.class.getClassLoader());
    return new LateEngine(
        () -> new ApacheEngine(settings, connectTimeout, product, new HostLookups(resolver)));
  }

  @Override
  public Exchange exchange(Request request, Optional<Upload> upload) {
    URI address = URI.create(request.url());
    HttpUriRequestBase written = requests.of(request, address);
    upload.ifPresent(body -> written.setEntity(new UploadEntity(body)));
    return new ApacheExchange(http, lookups, proxies, address, written);
  }

  /** None may be kept longer than it may be idle. */
  @Override
  public void closeIdle() {
    pool.closeExpired();
  }

  @Override
  public void close() {
    lookups.close();
    http.close(CloseMode.IMMEDIATE);
  }
}
