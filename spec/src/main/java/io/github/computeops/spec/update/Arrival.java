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

/** A description as it came: where from, and its bytes. */
record Arrival(String from, byte[] bytes) {

  static Arrival of(Settings settings, PrintStream out) {
    Arrival arrival = new Arrival(settings.from(), fetch(settings, out));
    arrival.check(settings.sha256());
    return arrival;
  }

  private static byte[] fetch(Settings settings, PrintStream out) {
    String from = settings.from();
    String scheme = from.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? from.split(":")[0] : "";
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "" -> file(from, settings.project().resolve(from));
      case "file" -> file(from, path(from));
      case "http", "https" -> new Download(uri(from), settings.timeout(), out).bytes();
      default ->
          throw new SpecException(from + " is neither http, https nor file; give one of them.");
    };
  }

  private static URI uri(String from) {
    try {
      return URI.create(from);
    } catch (IllegalArgumentException e) {
      throw new SpecException(from + " is no URL; escape what a URL must not contain.");
    }
  }

  private static Path path(String from) {
    try {
      return Path.of(uri(from));
    } catch (IllegalArgumentException e) {
      throw new SpecException(from + " is no file of this machine; write file:///path/to/it.");
    }
  }

  private static byte[] file(String from, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new SpecException(
          from + ": is no file; check the path, it counts from the project's folder.");
    }
    try {
      if (Files.size(file) > (long) LimitedBody.LIMIT * LimitedBody.MEBIBYTE) {
        throw new SpecException(from + ": " + new LimitedBody.TooLargeException().getMessage());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SpecException(from + ": cannot be read; may you read it?");
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
              + " and not "
              + expected.strip()
              + "; it is another edition, or was changed on its way.");
    }
  }

  Document document() {
    return Document.parse(from, text());
  }

  /** Block YAML that was cut off is still YAML, only shorter. */
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
                + " ends in the middle of a line and is probably cut off; get it again, or end the last line.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new SpecException(from + ": is not UTF-8 text; is it compressed, or a web page?");
    }
  }

  String sentence() {
    return "From %s, %d bytes, SHA-256 %s.".formatted(from, bytes.length, sha256());
  }
}
