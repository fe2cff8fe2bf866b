package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A transport without a network: it responds with {@code {}} and counts the bodies closed. */
final class LocalTransport implements Client {
  private final AtomicInteger closed = new AtomicInteger();
  private volatile Request.Options options;

  /** Returns of how many responses the body was closed. */
  int closed() {
    return closed.get();
  }

  /** Returns the options of the last request. */
  Request.Options options() {
    return options;
  }

  @Override
  public Response execute(Request request, Request.Options given) {
    options = given;
    return Response.builder()
        .status(200)
        .request(request)
        .headers(Map.of())
        .body(new CountedBody(closed), null)
        .build();
  }

  /** Feign may close a body twice; that counts once. */
  private static final class CountedBody extends ByteArrayInputStream {
    private final AtomicInteger closed;
    private boolean open = true;

    private CountedBody(AtomicInteger closed) {
      super("{}".getBytes(StandardCharsets.UTF_8));
      this.closed = closed;
    }

    @Override
    public void close() {
      if (open) {
        open = false;
        closed.incrementAndGet();
      }
    }
  }
}
