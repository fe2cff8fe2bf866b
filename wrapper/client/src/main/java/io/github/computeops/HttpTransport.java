package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sends requests with {@code java.net.http}. Follows no redirect, so that a token stays with the
 * host it is meant for.
 */
final class HttpTransport implements Client {
  private static final Set<String> SET_BY_TRANSPORT =
      Set.of("content-length", "host", "connection", "expect", "upgrade");
  private final HttpClient http;

  HttpTransport(HttpClient http) {
    this.http = http;
  }

  static HttpTransport ofDefaults() {
    return new HttpTransport(
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build());
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    try {
      HttpResponse<InputStream> answer =
          http.send(outgoing(request, options), HttpResponse.BodyHandlers.ofInputStream());
      return Response.builder()
          .status(answer.statusCode())
          .headers(headers(answer))
          .body(answer.body(), null)
          .request(request)
          .build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException)
          new InterruptedIOException("interrupted while waiting for the answer").initCause(e);
    }
  }

  private static HttpRequest outgoing(Request request, Request.Options options) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()));
    if (request.url().startsWith("http:")) {
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    if (options.readTimeoutMillis() > 0) {
      builder.timeout(Duration.ofMillis(options.readTimeoutMillis()));
    }
    request.headers().forEach((name, values) -> header(builder, name, values));
    return builder.method(request.httpMethod().name(), body(request)).build();
  }

  private static HttpRequest.BodyPublisher body(Request request) {
    return request.body() == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(request.body());
  }

  private static void header(HttpRequest.Builder builder, String name, Collection<String> values) {
    if (!SET_BY_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> builder.header(name, value));
    }
  }

  private static Map<String, Collection<String>> headers(HttpResponse<?> answer) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    return headers;
  }
}
