package io.github.computeops.internal.transport.jdk;

import feign.Request;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.Upload;
import io.github.computeops.internal.transport.UserAgent;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/** Sends with the JDK's HTTP client, over HTTP/1.1. */
public final class JdkEngine implements HttpEngine {
  private final HttpClient http;
  private final Runnable end;
  private final RequestWriter requests;

  private JdkEngine(HttpClient http, Runnable end, String product) {
    this.http = http;
    this.end = end;
    this.requests = new RequestWriter(UserAgent.of(product));
  }

  /** Starts an HTTP client of its own, which ends with it. */
  public static JdkEngine open(
      ConnectionSettings settings, Duration connectTimeout, String product) {
    OwnHttpClient own = OwnHttpClient.open(settings, connectTimeout);
    return new JdkEngine(own.http(), own::close, product);
  }

  /** Uses an HTTP client of the caller's, which stays open. */
  public static JdkEngine over(HttpClient http, String product) {
    return new JdkEngine(http, () -> {}, product);
  }

  /** Checks that an HTTP client sends no token to another host. */
  public static HttpClient checked(HttpClient http) {
    if (http.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "The HTTP client follows redirects, which could send a token to another host; build it"
              + " with followRedirects(HttpClient.Redirect.NEVER).");
    }
    return http;
  }

  @Override
  public Exchange exchange(Request request, Optional<Upload> upload) {
    return new JdkExchange(http, requests.of(request, upload));
  }

  @Override
  public void closeIdle() {
    // The JDK does so by itself.
  }

  @Override
  public void close() {
    end.run();
  }
}
