package io.github.computeops.simulator.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding. */
final class PercentDecoding {
  private PercentDecoding() {}

  /** Decodes a path segment, in which a plus sign is a plus sign. */
  static String segment(String encoded) {
    return encoded.indexOf('%') < 0 ? encoded : parameter(encoded.replace("+", "%2B"));
  }

  /** Decodes a name or value of a query string or a form, in which a plus sign is a space. */
  static String parameter(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ErrorResponseException.badRequest(
          "\"" + encoded + "\" is not percent-encoded; write a percent sign itself as %25.");
    }
  }
}
