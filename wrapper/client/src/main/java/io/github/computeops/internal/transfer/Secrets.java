package io.github.computeops.internal.transfer;

import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What no message may show, although a store or a library repeats it. */
record Secrets(List<String> texts) {
  private static final String MASK = "***";

  /** Shorter ones are parts of ordinary words. */
  private static final int SHORTEST = 8;

  /** Names of folders are often words. */
  private static final int SHORTEST_SEGMENT = 16;

  static Secrets of(SignedAddress address) {
    return of(address.uri(), List.of());
  }

  static Secrets of(SignedForm form) {
    return of(form.address().uri(), form.fields().values());
  }

  private static Secrets of(URI uri, Collection<String> fields) {
    Stream<String> values = Stream.of(fields.stream(), query(uri), path(uri)).flatMap(it -> it);
    return new Secrets(
        values
            .flatMap(part -> Stream.of(part, decoded(part)))
            .filter(part -> part.length() >= SHORTEST)
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .toList());
  }

  private static Stream<String> query(URI uri) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return Stream.concat(
        Stream.of(query),
        Stream.of(query.split("&")).map(pair -> pair.replaceFirst("^[^=]*=", "")));
  }

  private static Stream<String> path(URI uri) {
    return Stream.concat(
        Stream.of(uri.getRawPath()),
        Stream.of(uri.getRawPath().split("/")).filter(part -> part.length() >= SHORTEST_SEGMENT));
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  String masked(String text) {
    String masked = text;
    for (String secret : texts) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }

  /** Returns a failure that can be shown, and its causes too. */
  IOException masked(IOException failure) {
    boolean shows =
        Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
            .anyMatch(it -> !masked(it.toString()).equals(it.toString()));
    if (!shows) {
      return failure;
    }
    IOException shown = new IOException(masked(failure.toString()));
    shown.setStackTrace(failure.getStackTrace());
    return shown;
  }

  /** The texts are secrets. */
  @Override
  public String toString() {
    return "Secrets[" + texts.size() + "]";
  }
}
