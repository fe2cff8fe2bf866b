package io.github.computeops.internal.call;

import feign.Request.HttpMethod;
import feign.Response;
import feign.codec.Decoder;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.InvalidJsonException;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.http.SizeLimitedStream;
import io.github.computeops.internal.http.UnusableBodyException;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.retry.AttemptResult.Success;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the body of a success: JSON into models, anything else into text. */
final class ResponseDecoder implements Decoder {
  private static final String WEB_PAGE =
      "is a web page, so a proxy or a login page answered instead of the service";
  private final ReturnTypes types = new ReturnTypes();
  private final BodyLog log;
  private final long maxSize;

  ResponseDecoder(BodyLog log, long maxSize) {
    this.log = log;
    this.maxSize = maxSize;
  }

  @Override
  public Success decode(Response response, Type type) throws IOException {
    ResponseHead head = new ResponseHead(response.status(), response.headers());
    if (type == void.class) {
      if (hasType(response, "text/html")) {
        throw invalid(response, WEB_PAGE, null);
      }
      BodyStream.drain(response);
      return new Success(head, null);
    }
    Object value = value(response, type);
    log.received(response.request(), value);
    return new Success(head, value);
  }

  private @Nullable Object value(Response response, Type type) throws IOException {
    try {
      return type == String.class && !hasType(response, "json")
          ? text(response)
          : types.read(json(response), type);
    } catch (ZipException e) {
      throw invalid(response, "is not gzip, as its header says", e);
    } catch (UnusableBodyException e) {
      throw invalid(response, Objects.requireNonNull(e.getMessage()), e);
    }
  }

  private String text(Response response) throws IOException {
    try (InputStream in = body(response)) {
      return new String(in.readAllBytes(), BodyStream.charset(response));
    }
  }

  private @Nullable Object json(Response response) throws IOException {
    try {
      return JsonBody.read(body(response), BodyStream.charset(response));
    } catch (InvalidJsonException e) {
      if (e.isCutOff() && isRepeatable(response)) {
        throw new EOFException("the connection ended in the middle of the response");
      }
      String why = Objects.requireNonNull(e.getMessage());
      throw invalid(response, hasType(response, "text/html") ? WEB_PAGE : why, e.getCause());
    }
  }

  private InputStream body(Response response) throws IOException {
    return new SizeLimitedStream(BodyStream.of(response), maxSize);
  }

  /** Without a length, only the end of the connection ends a body, and may come too early. */
  private static boolean isRepeatable(Response response) {
    return response.request().httpMethod() == HttpMethod.GET
        && !response.headers().containsKey("content-length")
        && !response.headers().containsKey("transfer-encoding");
  }

  private static InvalidResponseException invalid(
      Response response, String why, @Nullable Throwable cause) {
    String message =
        "%s succeeded with %d, but the body of the response %s%s."
            .formatted(
                RequestLine.of(response.request()), response.status(), why, outcome(response, why));
    return new InvalidResponseException(message, cause, response.status(), response.headers());
  }

  private static String outcome(Response response, String why) {
    return response.request().httpMethod() == HttpMethod.GET || why.equals(WEB_PAGE)
        ? ""
        : "; the call was carried out, so do not repeat it";
  }

  private static boolean hasType(Response response, String part) {
    Collection<String> types = response.headers().get("content-type");
    return types != null && types.stream().anyMatch(type -> type.contains(part));
  }
}
