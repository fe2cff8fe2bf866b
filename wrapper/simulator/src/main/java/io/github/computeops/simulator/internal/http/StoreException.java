package io.github.computeops.simulator.internal.http;

import java.util.Map;

/** Ends a request to the object store, whose errors are in XML, not in the service's envelope. */
final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String text;

  StoreException(int status, String code, String text) {
    super(text, null, false, false);
    this.status = status;
    this.code = code;
    this.text = text;
  }

  Response response() {
    return Response.of(
        status,
        Map.of("Content-Type", "application/xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"
            + code
            + "</Code><Message>"
            + text
            + "</Message></Error>");
  }
}
