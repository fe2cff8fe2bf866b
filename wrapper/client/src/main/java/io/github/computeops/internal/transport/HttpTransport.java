package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/**
 * Sends requests with the JDK's HTTP client, over HTTP/1.1. It follows no redirect, so that a token
 * is sent to no other host.
 */
public final class HttpTransport implements Client, AutoCloseable {
  private static final String UNEXPLAINED_401 =
      "WWW-Authenticate header missing for response code 401";
  private final OpenCalls calls = new OpenCalls();
  private final OpenBodies bodies = new OpenBodies();
  private final HttpClient http;
  private final Runnable end;
  private final Duration bodyTimeout;
  private final String userAgent;

  private HttpTransport(HttpClient http, Runnable end, Duration bodyTimeout, String userAgent) {
    this.http = http;
    this.end = end;
    this.bodyTimeout = bodyTimeout;
    this.userAgent = userAgent;
  }

  /**
   * Starts a transport over an HTTP client of its own, which ends with it.
   *
   * @param product goes before the SDK's own name in {@code User-Agent}; may be empty
   */
  public static HttpTransport open(Duration connectTimeout, Duration bodyTimeout, String product) {
    OwnHttpClient own = OwnHttpClient.open(connectTimeout);
    return new HttpTransport(own.http(), own::close, bodyTimeout, product + UserAgent.OURS);
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

  /** Starts a transport over an HTTP client of the user's, which stays open. */
  public static HttpTransport over(HttpClient http, Duration bodyTimeout, String product) {
    return new HttpTransport(http, () -> {}, bodyTimeout, product + UserAgent.OURS);
  }

  /** Ends the waits of all calls. */
  @Override
  public void close() {
    calls.close();
    bodies.close();
    end.run();
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Duration whole = CallContext.of(options).timeout().orElse(null);
    long start = System.nanoTime();
    HttpResponse<InputStream> response;
    try {
      response = send(request, responseTime(options));
    } catch (IOException e) {
      return unauthorized(request, e);
    }
    Duration left = whole == null ? bodyTimeout : whole.minusNanos(System.nanoTime() - start);
    return Response.builder()
        .status(response.statusCode())
        .headers(Collections.unmodifiableMap(response.headers().map()))
        .body(bodies.limited(response.body(), left, whole == null ? bodyTimeout : whole), null)
        .request(request)
        .build();
  }

  /**
   * An HTTP client with an authenticator, which some proxies need, throws if a 401 has no {@code
   * WWW-Authenticate} header. The JDK has no exception class for that, so its message is compared.
   */
  private static Response unauthorized(Request request, IOException failure) throws IOException {
    if (UNEXPLAINED_401.equals(failure.getMessage())) {
      return Response.builder().status(401).request(request).headers(Map.of()).build();
    }
    throw failure;
  }

  private static Duration responseTime(Request.Options options) {
    return Duration.of(options.readTimeout(), options.readTimeoutUnit().toChronoUnit());
  }

  private HttpResponse<InputStream> send(Request request, Duration wait) throws IOException {
    try {
      return calls.send(http, outgoing(request, wait));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw because(new InterruptedIOException("interrupted while waiting for the response"), e);
    } catch (HttpConnectTimeoutException e) {
      throw because(new HttpConnectTimeoutException("no connection within the connect timeout"), e);
    } catch (HttpTimeoutException e) {
      throw because(new HttpTimeoutException("no response within " + wait.toMillis() + " ms"), e);
    } catch (ConnectException e) {
      throw because(new ConnectException(unreachable(URI.create(request.url()), e)), e);
    }
  }

  private static String unreachable(URI address, Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof UnresolvedAddressException) {
        return "the host " + address.getHost() + " is unknown here";
      }
    }
    return "no connection to " + address.getAuthority();
  }

  private static <E extends IOException> E because(E failure, Exception cause) {
    failure.initCause(cause);
    return failure;
  }

  private HttpRequest outgoing(Request request, Duration wait) {
    // Over HTTP/2, the JDK fails requests beyond the streams of a connection instead of letting
    // them wait, and those under way if the server ends the connection.
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url()))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(wait);
    builder.setHeader("User-Agent", userAgent);
    request.headers().forEach((name, values) -> header(builder, name, values));
    return builder.method(request.httpMethod().name(), body(request)).build();
  }

  private static HttpRequest.BodyPublisher body(Request request) {
    return request.body() == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(request.body());
  }

  private static void header(HttpRequest.Builder builder, String name, Collection<String> values) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> {} // The JDK counts, and refuses to be told.
      case "user-agent" -> values.forEach(value -> builder.setHeader(name, value));
      default -> values.forEach(value -> builder.header(name, value));
    }
  }
}
