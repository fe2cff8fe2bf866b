package io.github.computeops;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads what headers announce, in every spelling seen. */
final class Notices {
  private Notices() {}

  /** A moment as {@code @seconds} or as an HTTP date; empty for anything else. */
  static Optional<Instant> moment(String text) {
    try {
      return text.startsWith("@")
          ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(1))))
          : HttpDate.read(text);
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
