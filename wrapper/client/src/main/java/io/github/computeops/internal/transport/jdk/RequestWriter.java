package io.github.computeops.internal.transport.jdk;

import feign.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.Locale;

/** Turns a request of Feign's into one of the JDK's. */
record RequestWriter(String userAgent) {
  HttpRequest of(Request request) {
    // Over HTTP/2, the JDK fails requests beyond the streams of a connection instead of letting
    // them wait, and those under way if the server ends the connection.
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url())).version(HttpClient.Version.HTTP_1_1);
    builder.setHeader("User-Agent", userAgent);
    request.headers().forEach((name, values) -> header(builder, name, values));
    return method(request, builder).build();
  }

  /** A GET or DELETE with an empty publisher would say {@code Content-Length: 0}. */
  private static HttpRequest.Builder method(Request request, HttpRequest.Builder builder) {
    if (request.body() != null) {
      return builder.method(
          request.httpMethod().name(), BodyPublishers.ofByteArray(request.body()));
    }
    return switch (request.httpMethod()) {
      case GET -> builder.GET();
      case DELETE -> builder.DELETE();
      default -> builder.method(request.httpMethod().name(), BodyPublishers.noBody());
    };
  }

  private static void header(HttpRequest.Builder builder, String name, Collection<String> values) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> {} // The JDK counts, and refuses to be told.
      case "user-agent" -> values.forEach(value -> builder.setHeader(name, value));
      default -> values.forEach(value -> builder.header(name, value));
    }
  }
}
