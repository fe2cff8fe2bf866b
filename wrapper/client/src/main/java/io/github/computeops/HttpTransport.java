package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
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
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sends requests with the JDK's HTTP client. Follows no redirect, so that a token stays with the
 * host it is meant for.
 */
final class HttpTransport implements Client {
  private static final Set<String> SET_BY_TRANSPORT =
      Set.of("content-length", "host", "connection", "expect", "upgrade");
  private final HttpClient http;
  private final Timeouts timeouts;
  private final Deadlines deadlines;
  private final String userAgent;

  HttpTransport(HttpClient http, Timeouts timeouts, Deadlines deadlines, String userAgent) {
    this.http = http;
    this.timeouts = timeouts;
    this.deadlines = deadlines;
    this.userAgent = userAgent;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Duration limit = CallScope.of(options).options().timeout().orElse(null);
    long start = System.nanoTime();
    HttpResponse<InputStream> answer = send(request, limit == null ? timeouts.answer() : limit);
    Duration left = limit == null ? timeouts.body() : limit.minusNanos(System.nanoTime() - start);
    return Response.builder()
        .status(answer.statusCode())
        .headers(headers(answer))
        .body(deadlines.limit(answer.body(), left), null)
        .request(request)
        .build();
  }

  private HttpResponse<InputStream> send(Request request, Duration wait) throws IOException {
    try {
      return http.send(outgoing(request, wait), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw because(new InterruptedIOException("interrupted while waiting for the answer"), e);
    } catch (HttpConnectTimeoutException e) {
      throw because(
          new HttpConnectTimeoutException("no connection within the timeout to connect"), e);
    } catch (HttpTimeoutException e) {
      throw because(new HttpTimeoutException("no answer within " + wait.toMillis() + " ms"), e);
    } catch (ConnectException e) {
      throw because(
          new ConnectException("no connection to " + URI.create(request.url()).getAuthority()), e);
    }
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
    if (name.equalsIgnoreCase("user-agent")) {
      values.forEach(value -> builder.setHeader(name, value));
    } else if (!SET_BY_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> builder.header(name, value));
    }
  }

  private static Map<String, Collection<String>> headers(HttpResponse<?> answer) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    return headers;
  }
}
