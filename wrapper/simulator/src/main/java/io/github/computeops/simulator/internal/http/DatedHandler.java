package io.github.computeops.simulator.internal.http;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Says in each response what the clock of the service shows, as servers do. */
public record DatedHandler(Clock clock, Handler next) implements Handler {
  @Override
  public Response handle(Request request) {
    Response response = next.handle(request);
    return response.withHeaders(
        Map.of("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(clock))));
  }
}
