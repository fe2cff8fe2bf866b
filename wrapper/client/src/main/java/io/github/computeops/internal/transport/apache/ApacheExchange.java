package io.github.computeops.internal.transport.apache;

import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.ProxyRejection;
import io.github.computeops.internal.transport.ResponseStart;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** An exchange that occupies one connection of the pool. */
final class ApacheExchange implements Exchange {
  static final String CONNECTED = "io.github.computeops.connected";

  private final CloseableHttpClient http;
  private final HostLookups lookups;
  private final ProxySelector proxies;
  private final URI address;
  private final HttpUriRequestBase request;
  private volatile @Nullable Thread caller;

  ApacheExchange(
      CloseableHttpClient http,
      HostLookups lookups,
      ProxySelector proxies,
      URI address,
      HttpUriRequestBase request) {
    this.http = http;
    this.lookups = lookups;
    this.proxies = proxies;
    this.address = address;
    this.request = request;
  }

  @Override
  public ResponseStart send(Runnable connected) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(CONNECTED, connected);
    ClassicHttpResponse response = response(context);
    if (response.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
      cancel(); // To close the response would read it to its end.
      throw ProxyRejection.by(proxies, address);
    }
    return new ResponseStart(response.getCode(), headers(response), body(response));
  }

  private ClassicHttpResponse response(HttpClientContext context) throws IOException {
    caller = Thread.currentThread();
    try {
      return onUsableConnection(context);
    } finally {
      caller = null;
    }
  }

  /** Ends, since a connection that cannot be used leaves the pool. */
  private ClassicHttpResponse onUsableConnection(HttpClientContext context) throws IOException {
    while (true) {
      try {
        return http.executeOpen(null, request, context);
      } catch (UnusableConnectionException e) {
        // Nothing was sent on it.
      } catch (TunnelRejectedException e) {
        throw ProxyRejection.ofTunnel(proxies, address, e.status());
      }
    }
  }

  private static Map<String, Collection<String>> headers(ClassicHttpResponse response) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(header.getValue());
    }
    return headers;
  }

  private static InputStream body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    return entity == null ? InputStream.nullInputStream() : entity.getContent();
  }

  @Override
  public void cancel() {
    request.cancel();
    lookups.endWait(caller);
  }
}
