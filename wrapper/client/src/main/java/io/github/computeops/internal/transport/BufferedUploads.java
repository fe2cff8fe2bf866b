package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads bodies into memory for a transport of the caller's, which can send nothing else. */
public record BufferedUploads(Client next) implements Client {
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Optional<Upload> upload = Upload.of(CallContext.of(options));
    return next.execute(upload.isEmpty() ? request : read(request, upload.get()), options);
  }

  private static Request read(Request request, Upload upload) throws IOException {
    try (InputStream in = upload.open()) {
      byte[] body = in.readAllBytes();
      Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(request.headers());
      headers.put("Content-Length", List.of(String.valueOf(body.length)));
      return Request.create(
          request.httpMethod(), request.url(), headers, body, null, request.requestTemplate());
    }
  }
}
