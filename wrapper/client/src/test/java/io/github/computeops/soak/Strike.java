package io.github.computeops.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the faults; each method returns whether the connection can still be used. */
record Strike(Connection connection, int number) {
  private static final String JSON = "Content-Type: application/json";
  private static final String HTML = "Content-Type: text/html";
  private static final byte[] PAGE = "<html>Not now</html>".getBytes(StandardCharsets.UTF_8);

  /** More than a client buffers, so that it has to close what it does not read. */
  private static final byte[] LOGIN =
      ("<html>" + "Log in, please. ".repeat(10_000)).getBytes(StandardCharsets.UTF_8);

  /** A window that ends at once, in each way that services have to say it. */
  private static final String[] WINDOW = {
    "X-RateLimit-Limit: 10000\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 0",
    "RateLimit-Limit: 10000\r\nRateLimit-Remaining: 0\r\nRateLimit-Reset: 0",
    "RateLimit-Policy: \"default\";q=10000;w=1\r\nRateLimit: \"default\";r=0;t=0"
  };

  private static final int[] BROKEN = {500, 502, 503, 504};

  boolean service(Fault fault, byte[] body) throws IOException {
    switch (fault) {
      case NONE -> connection.answer(200, JSON, body);
      case TOO_MANY -> connection.answer(429, HTML, PAGE);
      case TOO_MANY_FOR_NOW -> connection.answer(429, "Retry-After: 0.01", PAGE);
      case TOO_MANY_IN_WINDOW -> connection.answer(429, WINDOW[number % WINDOW.length], PAGE);
      case TURNED_AWAY -> connection.answer(503, "Retry-After: 0", PAGE);
      case BROKEN, BROKEN_AFTER_THE_DEED -> connection.answer(BROKEN[number % 4], HTML, PAGE);
      case REVOKED -> connection.answer(401, HTML, PAGE);
      case GARBAGE -> connection.answer(200, HTML, LOGIN);
      case CUT, STALLED -> connection.answer(200, JSON, body, body.length / 2);
      case RESET_AFTER_THE_DEED -> connection.reset();
      case LOST, LOST_AFTER_THE_DEED, SILENT -> {}
    }
    if (fault == Fault.STALLED || fault == Fault.SILENT) {
      connection.stall();
    }
    return fault.keepsConnection();
  }

  /** The token endpoint fails too, but never for good. */
  boolean tokenEndpoint(Fault fault, Bearers bearers) throws IOException {
    switch (fault) {
      case TOO_MANY -> connection.answer(429, "Retry-After: 0", PAGE);
      case BROKEN -> connection.answer(503, HTML, PAGE);
      case LOST -> {}
      default -> connection.answer(200, JSON, bearers.issue().getBytes(StandardCharsets.UTF_8));
    }
    return fault != Fault.LOST;
  }
}
