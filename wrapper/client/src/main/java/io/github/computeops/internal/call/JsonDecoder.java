package io.github.computeops.internal.call;

import feign.Request;
import feign.Response;
import feign.codec.Decoder;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;

/** Reads answers: JSON into models, anything else into text. */
public final class JsonDecoder implements Decoder {
  private final JsonTypesByReturn types = new JsonTypesByReturn();
  private final BodyLog log;

  JsonDecoder(BodyLog log) {
    this.log = log;
  }

  @Override
  public Object decode(Response response, Type type) throws IOException {
    if (type == void.class) {
      BodyStream.drain(response);
      return null;
    }
    Object value = value(response, type);
    log.received(response.request(), value);
    return value;
  }

  private Object value(Response response, Type type) throws IOException {
    if (type == String.class && !isJson(response)) {
      return text(response);
    }
    Object json = json(response);
    if (json == null) {
      throw failure(response, "with an empty body where JSON was due", null);
    }
    return types.of(type).read(json, JsonPath.ROOT);
  }

  private static String text(Response response) throws IOException {
    try (InputStream in = BodyStream.of(response)) {
      return new String(in.readAllBytes(), BodyStream.charset(response));
    }
  }

  private static Object json(Response response) throws IOException {
    try {
      return JsonBody.read(BodyStream.of(response));
    } catch (JacksonException e) {
      throw failure(response, "with something that is no JSON: " + e.getOriginalMessage(), e);
    } catch (ZipException e) {
      throw failure(response, "with a body that is not gzip, as its header says", e);
    }
  }

  private static InvalidResponseException failure(Response response, String what, Exception cause) {
    Request request = response.request();
    return new InvalidResponseException(
        RequestLine.of(request) + " was answered " + response.status() + " " + what + ".", cause);
  }

  private static boolean isJson(Response response) {
    Collection<String> types = response.headers().get("content-type");
    return types != null && types.stream().anyMatch(type -> type.contains("json"));
  }
}
