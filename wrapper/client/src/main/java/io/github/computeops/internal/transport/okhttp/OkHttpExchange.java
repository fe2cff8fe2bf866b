package io.github.computeops.internal.transport.okhttp;

import static java.util.Objects.requireNonNull;

import io.github.computeops.internal.transport.Exchange;
import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.ProxyRejection;
import io.github.computeops.internal.transport.ResponseStart;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call of OkHttp's. */
final class OkHttpExchange implements Exchange {
  private static final Pattern NO_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

  private final OkHttpClient http;
  private final HostLookups lookups;
  private final Request request;
  private volatile Call call;
  private volatile @Nullable Thread caller;
  private volatile boolean ended;
  private volatile boolean newConnection;
  private Runnable connected = () -> {};
  private Headers headers = Headers.of();

  OkHttpExchange(OkHttpClient http, HostLookups lookups, Request.Builder request) {
    this.http = http;
    this.lookups = lookups;
    this.request = request.tag(OkHttpExchange.class, this).build();
    this.call = http.newCall(this.request);
  }

  /** Returns the exchange that a request belongs to. */
  static OkHttpExchange of(Request request) {
    return requireNonNull(request.tag(OkHttpExchange.class));
  }

  @Override
  public ResponseStart send(Runnable whenConnected) throws IOException {
    connected = whenConnected;
    caller = Thread.currentThread();
    try {
      Response response = onUsableConnection();
      return new ResponseStart(response.code(), headers(), response.body().byteStream());
    } catch (SSLPeerUnverifiedException e) {
      throw ofAnotherHost(e);
    } catch (IOException e) {
      throw tunnelFailure(e);
    } finally {
      caller = null;
    }
  }

  /** Ends, since a connection that cannot be used leaves the pool. */
  private Response onUsableConnection() throws IOException {
    while (true) {
      try {
        return call.execute();
      } catch (UnusableConnectionException e) {
        call = http.newCall(request); // Nothing was sent on it.
        if (ended) {
          cancel();
        }
      }
    }
  }

  void onNewConnection() {
    newConnection = true;
  }

  boolean isOnNewConnection() {
    return newConnection;
  }

  void connected() {
    connected.run();
  }

  void begun(Response response) {
    headers = response.headers();
  }

  private Map<String, Collection<String>> headers() {
    return Collections.unmodifiableMap(headers.toMultimap());
  }

  /** OkHttp's own message has many lines. */
  private IOException ofAnotherHost(SSLPeerUnverifiedException failure) {
    String host = request.url().host();
    CertificateException other = new CertificateException("the certificate is not one of " + host);
    other.initCause(failure);
    SSLException rejected = new SSLHandshakeException(other.getMessage());
    rejected.initCause(other);
    return rejected;
  }

  /** OkHttp has no exception class for a proxy that opens no tunnel, so its message is compared. */
  private IOException tunnelFailure(IOException failure) {
    Matcher tunnel = NO_TUNNEL.matcher(String.valueOf(failure.getMessage()));
    return tunnel.matches()
        ? ProxyRejection.ofTunnel(
            http.proxySelector(), request.url().uri(), Integer.parseInt(tunnel.group(1)))
        : failure;
  }

  @Override
  public void cancel() {
    ended = true;
    call.cancel();
    lookups.endWait(caller);
  }
}
