package io.github.computeops.simulator.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;

/** Reads what comes over HTTP as requests, has them handled, and writes the responses as JSON. */
final class RequestDispatcher extends Dispatcher {
  private static final Logger LOG = Logger.getLogger(RequestDispatcher.class.getName());
  private static final int NO_CONTENT = 204;
  private final MockWebServer server;
  private final RequestLog log;
  private final Handler handler;
  private final AtomicLong errors = new AtomicLong();

  RequestDispatcher(MockWebServer server, RequestLog log, Handler handler) {
    this.server = server;
    this.log = log;
    this.handler = handler;
  }

  /**
   * Takes the request from the server's own queue too, which is unbounded and never read.
   *
   * <p>Whatever is thrown ends as a response, errors of linking too: the server would only log what
   * is thrown here, and its client would wait.
   */
  @Override
  public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
    server.takeRequest(0, TimeUnit.SECONDS);
    try {
      Request request = request(recorded);
      log.add(request);
      return written(request, handled(request));
    } catch (Throwable e) {
      LOG.log(
          Level.WARNING, e, () -> recorded.getMethod() + " " + recorded.getTarget() + " failed.");
      return PlainFailure.response(e, debugId());
    }
  }

  private static Request request(RecordedRequest recorded) {
    String[] target = recorded.getTarget().split("\\?", 2);
    ByteString body = recorded.getBody();
    String query = target.length == 2 ? target[1] : "";
    Map<String, List<String>> headers = recorded.getHeaders().toMultimap();
    return new Request(
        recorded.getMethod(),
        origin(recorded.getUrl()),
        target[0],
        query,
        headers,
        body == null ? ByteString.EMPTY : body,
        Map.of(),
        Caller.NOBODY);
  }

  private static String origin(HttpUrl url) {
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return url.scheme() + "://" + host + ":" + url.port();
  }

  private Response handled(Request request) {
    try {
      return handler.handle(request);
    } catch (ErrorResponseException e) {
      return e.response(debugId());
    }
  }

  private String debugId() {
    return String.format(Locale.ROOT, "%032x", errors.incrementAndGet());
  }

  private static MockResponse written(Request request, Response response) {
    MockResponse.Builder written = new MockResponse.Builder().code(response.status());
    if (response.body().isPresent()) {
      written.setHeader("Content-Type", "application/json");
    }
    if (response.status() == NO_CONTENT) {
      written.removeHeader("Content-Length");
    }
    response.headers().forEach(written::setHeader);
    if (!request.method().equals("HEAD")) {
      response.body().ifPresent(body -> write(body, response, written));
    }
    response.damage().apply(written);
    return written.build();
  }

  private static void write(Object body, Response response, MockResponse.Builder written) {
    if (body instanceof byte[] bytes) {
      written.body(new Buffer().write(bytes));
    } else {
      written.body(text(response, body));
    }
  }

  private static String text(Response response, Object body) {
    String type = response.headers().getOrDefault("Content-Type", "json");
    return type.contains("json") ? JsonWriter.text(body) : body.toString();
  }
}
