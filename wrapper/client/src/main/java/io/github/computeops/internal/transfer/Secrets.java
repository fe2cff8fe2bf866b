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

  static Secrets of(SignedAddress address) {
    return of(address.uri(), List.of());
  }

  static Secrets of(SignedForm form) {
    return of(form.address().uri(), form.fields().values());
  }

  private static Secrets of(URI uri, Collection<String> more) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    Stream<String> parts =
        Stream.concat(
            Stream.of(query, uri.getRawPath()),
            Stream.of(query.split("&"), uri.getRawPath().split("/")).flatMap(Stream::of));
    List<String> all =
        Stream.concat(parts.map(part -> part.replaceFirst("^[^=]*=", "")), more.stream())
            .flatMap(part -> Stream.of(part, decoded(part)))
            .filter(part -> part.length() >= SHORTEST)
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .toList();
    return new Secrets(all);
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
