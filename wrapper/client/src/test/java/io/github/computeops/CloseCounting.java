package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A transport without a network that answers {@code {}} and counts the bodies closed. */
final class CloseCounting implements Client {
  private final AtomicInteger closed = new AtomicInteger();
  private volatile Request.Options told;

  int closed() {
    return closed.get();
  }

  Request.Options told() {
    return told;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    told = options;
    ByteArrayInputStream body =
        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(1);
          }
        };
    return Response.builder()
        .status(200)
        .request(request)
        .headers(Map.of())
        .body(body, null)
        .build();
  }
}
