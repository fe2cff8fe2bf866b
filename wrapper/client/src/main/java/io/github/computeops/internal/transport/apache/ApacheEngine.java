package io.github.computeops.internal.transport.apache;

import feign.Request;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HttpEngine;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/** Sends with Apache HttpClient, over HTTP/1.1. */
public final class ApacheEngine implements HttpEngine {
  private final PoolingHttpClientConnectionManager pool;
  private final CloseableHttpClient http;
  private final TimeValue idle;
  private final RequestWriter requests;

  private ApacheEngine(
      PoolingHttpClientConnectionManager pool,
      CloseableHttpClient http,
      ConnectionSettings settings,
      String userAgent) {
    this.pool = pool;
    this.http = http;
    this.idle = TimeValue.of(settings.idle());
    this.requests = new RequestWriter(userAgent);
  }

  /** Starts an HTTP client. */
  public static ApacheEngine open(
      ConnectionSettings settings, Duration connectTimeout, String userAgent) {
    PoolingHttpClientConnectionManager pool = ConnectionPool.of(settings, connectTimeout);
    return new ApacheEngine(pool, ExchangeClient.over(pool, settings), settings, userAgent);
  }

  @Override
  public Exchange exchange(Request request) {
    return new ApacheExchange(http, requests.of(request));
  }

  @Override
  public void closeIdle() {
    pool.closeExpired();
    pool.closeIdle(idle);
  }

  @Override
  public void close() {
    http.close(CloseMode.IMMEDIATE);
  }
}
