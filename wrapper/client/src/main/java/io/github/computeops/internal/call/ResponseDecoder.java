package io.github.computeops.internal.call;

import feign.Response;
import feign.codec.Decoder;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.retry.AttemptResult.Success;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a success: JSON into models, anything else into text, or as a stream if the
 * method returns one.
 */
final class ResponseDecoder implements Decoder {
  private final ReturnTypes types = new ReturnTypes();
  private final BodyLog log;
  private final long maxSize;

  ResponseDecoder(BodyLog log, long maxSize) {
    this.log = log;
    this.maxSize = maxSize;
  }

  @Override
  public Success decode(Response response, Type type) throws IOException {
    try {
      return success(new SuccessBody(response, maxSize), type);
    } catch (IOException | RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }

  private Success success(SuccessBody body, Type type) throws IOException {
    Response response = body.response();
    ResponseHead head = new ResponseHead(response.status(), response.headers());
    if (type == void.class) {
      body.drain();
      return new Success(head, null);
    }
    Object value = value(body, type);
    log.received(response.request(), value);
    return new Success(head, value);
  }

  private @Nullable Object value(SuccessBody body, Type type) throws IOException {
    if (type == InputStream.class) {
      body.checkNoWebPage();
      return body.stream();
    }
    if (type == String.class && !body.isOf("json")) {
      return body.text();
    }
    return types.read(isTextToo(body) ? body.jsonOrText() : body.json(), type);
  }

  /** Tells whether the operation may return text instead of JSON. */
  private static boolean isTextToo(SuccessBody body) {
    return body.response().request().headers().getOrDefault("Accept", List.of()).stream()
        .anyMatch(types -> types.contains("text/"));
  }
}
