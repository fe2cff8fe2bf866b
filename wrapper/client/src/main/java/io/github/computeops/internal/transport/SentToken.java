package io.github.computeops.internal.transport;

import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The token that a request was sent with, which no message may show, even if a response does. */
record SentToken(String text) {
  private static final String BEARER = "Bearer ";
  private static final String MASK = "***";

  /** Shorter ones, of tests, are part of ordinary words. */
  private static final int SHORTEST = 8;

  static SentToken of(Request request) {
    String value =
        request.headers().getOrDefault("Authorization", List.of()).stream().findFirst().orElse("");
    String token = value.startsWith(BEARER) ? value.substring(BEARER.length()) : value;
    return new SentToken(token.length() < SHORTEST ? "" : token);
  }

  /** Returns the body of an error response with three asterisks for the token. */
  byte[] masked(byte[] body) {
    // In this charset every byte is a character, so those of other charsets survive.
    String read = new String(body, StandardCharsets.ISO_8859_1);
    return text.isEmpty() || !read.contains(text)
        ? body
        : read.replace(text, MASK).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns the headers of an error response with three asterisks for the token. */
  Map<String, Collection<String>> masked(Response response) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().forEach((name, values) -> headers.put(name, masked(values)));
    return headers;
  }

  private Collection<String> masked(Collection<String> values) {
    return text.isEmpty()
        ? values
        : values.stream().map(value -> value.replace(text, MASK)).toList();
  }
}
