package io.github.computeops.spec.update;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A description as it was downloaded or read from a file.
 *
 * @param from the URL or file it was read from
 * @param bytes its content
 */
record FetchedDescription(String from, byte[] bytes) {

  static FetchedDescription of(Settings settings, PrintStream out) {
    FetchedDescription fetched = new FetchedDescription(settings.from(), fetch(settings, out));
    fetched.check(settings.sha256());
    return fetched;
  }

  private static byte[] fetch(Settings settings, PrintStream out) {
    String from = settings.from();
    String scheme = from.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? from.split(":")[0] : "";
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "" -> file(from, settings.project().resolve(from));
      case "file" -> file(from, path(from));
      case "http", "https" -> new Download(uri(from), settings.timeout(), out).bytes();
      default ->
          throw new SpecException(
              from + " has a scheme other than http, https and file; use one of these.");
    };
  }

  private static URI uri(String from) {
    try {
      return URI.create(from);
    } catch (IllegalArgumentException e) {
      throw new SpecException(
          from + " is not a URL; escape the characters that a URL must not contain.");
    }
  }

  private static Path path(String from) {
    try {
      return Path.of(uri(from));
    } catch (IllegalArgumentException e) {
      throw new SpecException(
          from + " is not a file URL of this machine; write file:///path/to/the/file.");
    }
  }

  private static byte[] file(String from, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new SpecException(
          from + ": is not a file; check the path, which is relative to the project folder.");
    }
    try {
      if (Files.size(file) > (long) LimitedBody.LIMIT * LimitedBody.MEBIBYTE) {
        throw new SpecException(
            from + " " + new LimitedBody.TooLargeException().getMessage() + ".");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SpecException(
          from + ": cannot be read; check that you have permission to read it.");
    }
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void check(String expected) {
    if (!expected.isBlank() && !expected.strip().equalsIgnoreCase(sha256())) {
      throw new SpecException(
          from
              + " has the SHA-256 "
              + sha256()
              + " instead of "
              + expected.strip()
              + "; it is another edition, or was changed in transit.");
    }
  }

  Document document() {
    return Document.parse(from, text());
  }

  /** Decodes the bytes. Truncated block YAML is still valid, so the end has to be checked here. */
  private String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean braced = text.stripTrailing().endsWith("}");
      if (!text.isBlank()
          && !braced
          && !text.stripLeading().startsWith("<")
          && !text.endsWith("\n")) {
        throw new SpecException(
            from
                + " ends in the middle of a line, so it is probably truncated; fetch it again,"
                + " or end the last line.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new SpecException(
          from + ": is not UTF-8 text; check that it is neither compressed nor a web page.");
    }
  }

  String sentence() {
    return "Source: %s (%d bytes, SHA-256 %s).".formatted(from, bytes.length, sha256());
  }
}
