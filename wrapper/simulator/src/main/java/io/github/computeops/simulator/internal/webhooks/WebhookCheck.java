package io.github.computeops.simulator.internal.webhooks;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Checks what callers want a webhook to be. */
final class WebhookCheck {
  private static final String RESERVED = "x-compute-ops-mgmt";
  private final Map<String, Object> body;

  WebhookCheck(Map<String, Object> body) {
    this.body = body;
  }

  void check() {
    if (body.get("destination") instanceof String destination) {
      checkDestination(destination);
    }
    if (body.get("eventFilter") instanceof String filter) {
      filter(filter);
    }
    if (body.get("headers") instanceof Map<?, ?> headers) {
      headers.keySet().forEach(name -> checkHeader(name.toString()));
    }
  }

  /** The service wants HTTPS. A test may have its receiver on a loopback address, without. */
  private static void checkDestination(String destination) {
    URI uri = URI.create(destination);
    boolean isLocal = String.valueOf(uri.getHost()).matches("localhost|127\\.0\\.0\\.1|\\[::1]");
    if (!"https".equals(uri.getScheme()) && !isLocal) {
      throw ErrorResponseException.badField(
          "destination",
          "The destination is \""
              + destination
              + "\"; give an https address, or http on localhost.");
    }
  }

  private static void checkHeader(String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith(RESERVED)) {
      throw ErrorResponseException.badField(
          "headers", "The header " + name + " is reserved: it begins with " + RESERVED + ".");
    }
  }

  static Filter filter(String text) {
    try {
      return Filter.parse(text, FilterDialect.EVENTS);
    } catch (FilterSyntaxException e) {
      throw ErrorResponseException.badField("eventFilter", String.valueOf(e.getMessage()));
    }
  }
}
