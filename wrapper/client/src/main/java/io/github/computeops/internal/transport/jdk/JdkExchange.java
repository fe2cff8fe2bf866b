package io.github.computeops.internal.transport.jdk;

import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.ProxyRejection;
import io.github.computeops.internal.transport.ResponseStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An exchange of the JDK's HTTP client. */
final class JdkExchange implements Exchange {
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final String UNEXPLAINED_401 =
      "WWW-Authenticate header missing for response code 401";

  private static final String LOGIN_KEPT =
      "the JDK's HTTP client sends them for https only if the JVM runs with"
          + " -Djdk.http.auth.tunneling.disabledSchemes=";
  private static final Pattern NO_TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");

  private final HttpClient http;
  private final HttpRequest request;
  private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> response;
  private volatile boolean ended;

  JdkExchange(HttpClient http, HttpRequest request) {
    this.http = http;
    this.request = request;
  }

  @Override
  public ResponseStart send(Runnable connected) throws IOException {
    connected.run(); // It does not tell when it is.
    CompletableFuture<HttpResponse<InputStream>> sent =
        http.sendAsync(request, BodyHandlers.ofInputStream());
    response = sent;
    if (ended) {
      cancel(); // There was nothing to cancel yet.
    }
    try {
      return start(sent.get());
    } catch (ExecutionException e) {
      return withoutResponse(e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      throw new IOException("the exchange was ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the response");
    }
  }

  private ResponseStart start(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() == PROXY_AUTHENTICATION_REQUIRED) {
      throw rejection();
    }
    return new ResponseStart(
        response.statusCode(), headers(response.headers().map()), response.body());
  }

  private ProxyRejection rejection() {
    boolean isLoginKept =
        http.authenticator().isPresent() && "https".equals(request.uri().getScheme());
    return isLoginKept
        ? ProxyRejection.by(proxies(), request.uri(), LOGIN_KEPT)
        : ProxyRejection.by(proxies(), request.uri());
  }

  private ProxySelector proxies() {
    return http.proxy().orElseGet(ProxySelector::getDefault);
  }

  private static Map<String, Collection<String>> headers(
      Map<String, ? extends Collection<String>> headers) {
    return Collections.unmodifiableMap(headers);
  }

  /**
   * An HTTP client with an authenticator, which some proxies need, throws if a 401 has no {@code
   * WWW-Authenticate} header. The JDK has no exception class for that, nor for a proxy that opens
   * no tunnel, so its messages are compared.
   */
  private ResponseStart withoutResponse(Throwable failure) throws IOException {
    if (UNEXPLAINED_401.equals(failure.getMessage())) {
      return new ResponseStart(401, Map.of(), InputStream.nullInputStream());
    }
    if (failure instanceof ConnectException) {
      throw unreachable(failure);
    }
    Matcher tunnel = NO_TUNNEL.matcher(String.valueOf(failure.getMessage()));
    if (tunnel.matches()) {
      throw ProxyRejection.ofTunnel(proxies(), request.uri(), Integer.parseInt(tunnel.group(1)));
    }
    throw failure instanceof IOException io ? io : new IOException(failure);
  }

  private ConnectException unreachable(Throwable failure) {
    ConnectException unreachable =
        new ConnectException(
            isUnknownHost(failure)
                ? "the host " + request.uri().getHost() + " is unknown here"
                : "no connection to " + request.uri().getAuthority());
    unreachable.initCause(failure);
    return unreachable;
  }

  private static boolean isUnknownHost(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof UnresolvedAddressException || isUnknownHost(failure.getCause()));
  }

  /** The body of a response that came meanwhile would occupy its connection for good. */
  @Override
  public void cancel() {
    ended = true;
    CompletableFuture<HttpResponse<InputStream>> sent = response;
    if (sent != null) {
      sent.cancel(true);
      sent.thenAccept(late -> close(late.body()));
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // The reader gets an exception either way.
    }
  }
}
