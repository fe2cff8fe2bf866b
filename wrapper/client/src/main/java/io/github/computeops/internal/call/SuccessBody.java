package io.github.computeops.internal.call;

import feign.Request.HttpMethod;
import feign.Response;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.internal.http.Beginning;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.InvalidJsonException;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.internal.http.SizeLimitedStream;
import io.github.computeops.internal.http.UnusableBodyException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a success, as what its caller reads it: JSON, text, bytes, or a stream. Each closes
 * it, but for the stream, which closes it when it is closed itself.
 */
record SuccessBody(Response response, long maxSize) {
  private static final String WEB_PAGE =
      "is a web page, so a proxy or a login page responded instead of the service";

  /** Returns a tree; null if there is no body, or the JSON value null. */
  @Nullable Object json() throws IOException {
    return usable(() -> json(body())).orElse(null);
  }

  String text() throws IOException {
    return new String(bytes(), BodyStream.charset(response));
  }

  byte[] bytes() throws IOException {
    return usable(
        () -> {
          try (InputStream in = body()) {
            return in.readAllBytes();
          }
        });
  }

  /** Reads JSON, or text that the operation may return instead of it. */
  @Nullable Object jsonOrText() throws IOException {
    byte[] bytes = bytes();
    String text = new String(bytes, BodyStream.charset(response));
    if (Beginning.isWebPage(text) && !isWebPageAccepted()) {
      throw invalid(WEB_PAGE, null);
    }
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[") || start.isEmpty()
        ? usable(() -> json(new ByteArrayInputStream(bytes))).orElse(null)
        : text;
  }

  /** Returns the whole body, of any size, as it comes. */
  InputStream stream() throws IOException {
    return usable(() -> BodyStream.of(response));
  }

  /** Reads what nobody wants, so that the connection can be used again. */
  void drain() throws IOException {
    checkNoWebPage();
    if (response.body() != null) {
      Beginning read = new Beginning(response.body().asInputStream());
      BodyStream.drain(read);
      if (read.isWebPage() && !isWebPageAccepted()) {
        throw invalid(WEB_PAGE, null);
      }
    }
  }

  /** A web page is what was asked for only if the request says so. */
  void checkNoWebPage() {
    if (isOf("html") && !isWebPageAccepted()) {
      throw invalid(WEB_PAGE, null);
    }
  }

  private boolean isWebPageAccepted() {
    return response.request().headers().getOrDefault("Accept", List.of()).stream()
        .anyMatch(type -> type.contains("html"));
  }

  boolean isOf(String part) {
    Collection<String> types = response.headers().get("content-type");
    return types != null
        && types.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).contains(part));
  }

  private <T> T usable(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (ZipException e) {
      throw invalid("is not gzip, as its header says", e);
    } catch (UnusableBodyException e) {
      throw invalid(Objects.requireNonNull(e.getMessage()), e);
    }
  }

  private InputStream body() throws IOException {
    return new SizeLimitedStream(BodyStream.of(response), maxSize);
  }

  private Optional<Object> json(InputStream body) throws IOException {
    Beginning read = new Beginning(body);
    try {
      return Optional.ofNullable(JsonBody.read(read, BodyStream.charset(response)));
    } catch (InvalidJsonException e) {
      if (e.isCutOff() && isRepeatable()) {
        throw new EOFException("the connection ended in the middle of the response");
      }
      String why = Objects.requireNonNull(e.getMessage());
      throw invalid(isOf("html") || read.isWebPage() ? WEB_PAGE : why, e.getCause());
    }
  }

  /** Without a length, only the end of the connection ends a body, and may come too early. */
  private boolean isRepeatable() {
    return response.request().httpMethod() == HttpMethod.GET
        && HeaderValue.first(response, "content-length").isEmpty()
        && HeaderValue.first(response, "transfer-encoding").isEmpty();
  }

  private InvalidResponseException invalid(String why, @Nullable Throwable cause) {
    String message =
        "%s succeeded with %d, but the body of the response %s%s."
            .formatted(RequestLine.of(response.request()), response.status(), why, outcome(why));
    return new InvalidResponseException(message, cause, response.status(), response.headers());
  }

  private String outcome(String why) {
    return response.request().httpMethod() == HttpMethod.GET || why.equals(WEB_PAGE)
        ? ""
        : "; the call was carried out, so do not repeat it";
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
