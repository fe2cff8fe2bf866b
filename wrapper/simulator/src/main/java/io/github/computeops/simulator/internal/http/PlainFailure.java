package io.github.computeops.simulator.internal.http;

import mockwebserver3.MockResponse;

/**
 * The response for a defect of the simulator, in the service's envelope. It is written without the
 * models and without Jackson, since a class of theirs that is missing may be the defect.
 */
final class PlainFailure {
  private static final String ENVELOPE =
      "{\"httpStatusCode\":500,\"errorCode\":\"HPE-GL-COMPUTE_OPS-0000500\","
          + "\"message\":\"%s\",\"debugId\":\"%s\"}";

  private PlainFailure() {}

  static MockResponse response(Throwable cause, String debugId) {
    return new MockResponse.Builder()
        .code(500)
        .setHeader("Content-Type", "application/json")
        .body(String.format(ENVELOPE, escaped("The simulator failed: " + cause + "."), debugId))
        .build();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }
}
