package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.call.CallScope;
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
 * Sends requests with the JDK's HTTP client, which follows no redirect, so that a token stays with
 * the host it is meant for.
 */
public final class HttpTransport implements Client {
  private static final String UNEXPLAINED_401 =
      "WWW-Authenticate header missing for response code 401";
  private final HttpClient http;
  private final OpenCalls calls;
  private final OpenBodies bodies;
  private final Duration bodyTime;
  private final String userAgent;

  HttpTransport(
      HttpClient http, OpenCalls calls, OpenBodies bodies, Duration bodyTime, String userAgent) {
    this.http = http;
    this.calls = calls;
    this.bodies = bodies;
    this.bodyTime = bodyTime;
    this.userAgent = userAgent;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Duration whole = CallScope.of(options).options().timeout().orElse(null);
    long start = System.nanoTime();
    HttpResponse<InputStream> answer;
    try {
      answer = send(request, answerTime(options));
    } catch (IOException e) {
      return refusal(request, e);
    }
    Duration left = whole == null ? bodyTime : whole.minusNanos(System.nanoTime() - start);
    return Response.builder()
        .status(answer.statusCode())
        .headers(Collections.unmodifiableMap(answer.headers().map()))
        .body(bodies.limited(answer.body(), left, whole == null ? bodyTime : whole), null)
        .request(request)
        .build();
  }

  /**
   * An HTTP client with an authenticator, as proxies need it, fails where the service refuses a
   * token, since the service does not ask for a password then.
   */
  private static Response refusal(Request request, IOException failure) throws IOException {
    if (UNEXPLAINED_401.equals(failure.getMessage())) {
      return Response.builder().status(401).request(request).headers(Map.of()).build();
    }
    throw failure;
  }

  private static Duration answerTime(Request.Options options) {
    return Duration.of(options.readTimeout(), options.readTimeoutUnit().toChronoUnit());
  }

  private HttpResponse<InputStream> send(Request request, Duration wait) throws IOException {
    try {
      return calls.send(http, outgoing(request, wait));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw because(new InterruptedIOException("interrupted while waiting for the answer"), e);
    } catch (HttpConnectTimeoutException e) {
      throw because(
          new HttpConnectTimeoutException("no connection within the timeout to connect"), e);
    } catch (HttpTimeoutException e) {
      throw because(new HttpTimeoutException("no answer within " + wait.toMillis() + " ms"), e);
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
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url())).timeout(wait);
    if (request.url().startsWith("http:")) {
      builder.version(HttpClient.Version.HTTP_1_1);
    }
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
