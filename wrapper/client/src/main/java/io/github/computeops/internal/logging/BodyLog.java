package io.github.computeops.internal.logging;

import feign.Request;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonTree;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs bodies at DEBUG if the user asked for it: as models print themselves, with secrets masked.
 */
public record BodyLog(boolean wanted) {
  private static final Logger LOG = LoggerFactory.getLogger(LoggingClient.LOGGER + ".bodies");

  /** Logs the body of a request. */
  public void sent(Request request, Object body) {
    if (wanted && LOG.isDebugEnabled()) {
      LOG.debug("{} sends {}", RequestLine.of(request), masked(body));
    }
  }

  /** Logs the body of a response. */
  public void received(Request request, @Nullable Object body) {
    if (wanted && LOG.isDebugEnabled()) {
      LOG.debug("{} receives {}", RequestLine.of(request), masked(body));
    }
  }

  /** Models mask themselves; a map does not. Of what cannot be masked, only the size is shown. */
  private static @Nullable Object masked(@Nullable Object body) {
    if (body instanceof String text) {
      return text.length() + " characters";
    }
    if (body instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (body instanceof InputStream) {
      return "a stream";
    }
    return body instanceof Map<?, ?> ? new Json(JsonTree.of(body)) : body;
  }

  private static final class Json extends JsonRaw {
    private Json(Object json) {
      super(json);
    }
  }
}
