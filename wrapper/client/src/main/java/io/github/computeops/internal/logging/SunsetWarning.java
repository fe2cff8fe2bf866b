package io.github.computeops.internal.logging;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.HttpDate;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of an operation that will be removed: once for each operation and client. */
public final class SunsetWarning implements Client {
  private static final Logger LOG = LoggerFactory.getLogger(LoggingClient.LOGGER);

  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private final Client next;

  public SunsetWarning(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = next.execute(request, options);
    HeaderValue.first(response, "sunset")
        .filter(date -> warned.add(CallContext.of(options).operation()))
        .ifPresent(date -> warn(CallContext.of(options).operation(), date));
    return response;
  }

  private static void warn(String operation, String date) {
    LOG.warn(
        "{} may be removed on {}; see its Javadoc for what to call instead.",
        operation,
        HttpDate.read(date).map(Instant::toString).orElse(date));
  }
}
