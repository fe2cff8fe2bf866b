package io.github.computeops.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding. */
final class Decoding {
  private Decoding() {}

  /** A path segment, in which a plus sign is a plus sign. */
  static String segment(String encoded) {
    return parameter(encoded.replace("+", "%2B"));
  }

  /** A name or value of a query or a form, in which a plus sign is a space. */
  static String parameter(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(
          "\"" + encoded + "\" is not percent-encoded; a percent sign itself is written %25.");
    }
  }
}
