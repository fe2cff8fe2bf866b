package io.github.computeops.contract;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/**
 * A client of a local server. Each request names its call, so if the HTTP client itself sends a
 * request again, it gets the same response, and not that of another call.
 */
final class LocalService implements AutoCloseable {
  private static final String CALL = "X-Call";

  /** A call to make. */
  interface Call {
    Object on(ComputeOpsView com) throws ReflectiveOperationException;
  }

  /** The value that a call returned, and the body that it sent. */
  record Exchange(Object read, byte[] sent) {}

  private final MockWebServer server = new MockWebServer();
  private final Map<String, String> responses = new ConcurrentHashMap<>();
  private final Map<String, ByteString> bodies = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final ComputeOps com;

  LocalService() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return respond(request);
          }
        });
    server.start();
    com =
        ComputeOps.builder()
            .baseUri(server.url("/").uri())
            .credentials(Credentials.bearerToken("t"))
            .build();
  }

  /** Makes a call whose response has the given JSON. */
  Exchange exchange(String json, Call call) throws ReflectiveOperationException {
    String name = "call-" + calls.incrementAndGet();
    responses.put(name, json);
    Object read = call.on(com.withOptions(CallOptions.builder().header(CALL, name).build()));
    return new Exchange(read, bodies.get(name).toByteArray());
  }

  private MockResponse respond(RecordedRequest request) {
    String call = request.getHeaders().get(CALL);
    bodies.put(call, Optional.ofNullable(request.getBody()).orElse(ByteString.EMPTY));
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .body(responses.get(call))
        .build();
  }

  @Override
  public void close() {
    com.close();
    server.close();
  }
}
