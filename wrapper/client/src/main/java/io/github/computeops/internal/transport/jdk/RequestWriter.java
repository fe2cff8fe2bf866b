package io.github.computeops.internal.transport.jdk;

import feign.Request;
import io.github.computeops.internal.transport.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Turns a request of Feign's into one of the JDK's. */
record RequestWriter(String userAgent) {
  HttpRequest of(Request request, Optional<Upload> upload) {
    // Over HTTP/2, the JDK fails requests beyond the streams of a connection instead of letting
    // them wait, and those under way if the server ends the connection.
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url())).version(HttpClient.Version.HTTP_1_1);
    builder.setHeader("User-Agent", userAgent);
    request.headers().forEach((name, values) -> header(builder, name, values));
    return upload
        .map(body -> builder.method(request.httpMethod().name(), publisher(body)))
        .orElseGet(() -> method(request, builder))
        .build();
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

  /** With its length, since some stores reject chunks. */
  private static HttpRequest.BodyPublisher publisher(Upload upload) {
    return upload.length() == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(() -> opened(upload)), upload.length());
  }

  /** The exchange has ended already if the body cannot be opened. */
  private static InputStream opened(Upload upload) {
    try {
      return upload.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void header(HttpRequest.Builder builder, String name, Collection<String> values) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-length" -> {} // The JDK counts, and rejects to be told.
      case "user-agent" -> values.forEach(value -> builder.setHeader(name, value));
      default -> values.forEach(value -> builder.header(name, value));
    }
  }
}
