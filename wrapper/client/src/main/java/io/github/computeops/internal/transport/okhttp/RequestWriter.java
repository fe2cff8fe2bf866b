package io.github.computeops.internal.transport.okhttp;

import feign.Request;
import io.github.computeops.internal.transport.Upload;
import java.util.Optional;
import okhttp3.Request.Builder;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns a request of Feign's into one of OkHttp's. */
record RequestWriter(String userAgent) {
  private static final String USER_AGENT = "User-Agent";

  Builder of(Request request, Optional<Upload> upload) {
    Builder written = new Builder().url(request.url()).header(USER_AGENT, userAgent);
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (name.equalsIgnoreCase(USER_AGENT)) {
                written.removeHeader(name);
              }
              values.forEach(value -> written.addHeader(name, value));
            });
    return written.method(
        request.httpMethod().name(),
        upload.<RequestBody>map(UploadBody::new).orElseGet(() -> body(request)));
  }

  /** OkHttp rejects a POST, PUT or PATCH without a body. */
  private static @Nullable RequestBody body(Request request) {
    if (request.body() != null) {
      return RequestBody.create(request.body());
    }
    return switch (request.httpMethod()) {
      case POST, PUT, PATCH -> RequestBody.create(new byte[0]);
      default -> null;
    };
  }
}
