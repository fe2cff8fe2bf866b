package io.github.computeops.internal.transport.okhttp;

import feign.Request;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.Upload;
import io.github.computeops.internal.transport.UserAgent;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** Sends with OkHttp, over HTTP/1.1. */
public final class OkHttpEngine implements HttpEngine {
  private final HostLookups lookups;
  private final OkHttpClient http;
  private final RequestWriter requests;

  private OkHttpEngine(HostLookups lookups, OkHttpClient http, String product) {
    this.lookups = lookups;
    this.http = http;
    this.requests = new RequestWriter(UserAgent.of(product));
  }

  /** Checks that OkHttp is there, which the client runs without. */
  public static void requireLibrary() {
    try {
      Class.forName("okhttp3.OkHttpClient", false, OkHttpEngine.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "OkHttp is not on the class path; add com.squareup.okhttp3:okhttp-jvm 5, or use"
              + " Transport.apache().",
          e);
    }
  }

  /** Starts an HTTP client. */
  public static OkHttpEngine open(
      ConnectionSettings settings, Duration connectTimeout, String product) {
    return open(settings, connectTimeout, product, InetAddress::getAllByName);
  }

  /** Starts an HTTP client that finds the addresses of hosts in a way of its own. */
  public static OkHttpEngine open(
      ConnectionSettings settings,
      Duration connectTimeout,
      String product,
      HostLookups.Resolver resolver) {
    HostLookups lookups = new HostLookups(resolver);
    OkHttpClient http = ExchangeClient.of(settings, connectTimeout, lookups);
    return new OkHttpEngine(lookups, http, product);
  }

  @Override
  public Exchange exchange(Request request, Optional<Upload> upload) {
    return new OkHttpExchange(http, lookups, requests.of(request, upload));
  }

  @Override
  public void closeIdle() {
    // OkHttp does so by itself.
  }

  @Override
  public void close() {
    lookups.close();
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}
