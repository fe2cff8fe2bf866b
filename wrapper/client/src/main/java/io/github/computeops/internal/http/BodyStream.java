package io.github.computeops.internal.http;

import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The bytes of a response, decompressed if they are compressed. */
public final class BodyStream {
  /** A scratch buffer that all threads write and none reads. */
  private static final byte[] UNREAD = new byte[8192];

  private BodyStream() {}

  public static InputStream of(Response response) throws IOException {
    if (response.body() == null) {
      return InputStream.nullInputStream();
    }
    InputStream in = LengthCheckedStream.of(response);
    String codings = codings(response);
    return switch (codings) {
      case "" -> in;
      case "gzip", "x-gzip" -> decompressed(in);
      default -> throw UnusableBodyException.encoded(codings);
    };
  }

  /** A proxy that compresses may say so of a response without a body, too. */
  private static InputStream decompressed(InputStream compressed) throws IOException {
    PushbackInputStream in = new PushbackInputStream(compressed);
    int first = in.read();
    if (first < 0) {
      return in;
    }
    in.unread(first);
    return new GZIPInputStream(in);
  }

  /** Returns the number of bytes that {@link #of} yields; -1 if that is unknown. */
  public static long length(Response response) {
    return isPlain(response) ? LengthCheckedStream.length(response) : -1;
  }

  /** Tells whether the bytes are sent as they are, not compressed. */
  public static boolean isPlain(Response response) {
    return codings(response).isEmpty();
  }

  private static String codings(Response response) {
    return HeaderValue.all(response, "content-encoding").stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
        .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
        .collect(Collectors.joining(", "));
  }

  /** Returns the charset that the response names; UTF-8 if it names none, or an unknown one. */
  public static Charset charset(Response response) {
    try {
      return response.charset();
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Reads up to a limit, to the end, or to where the connection breaks. */
  public static byte[] beginning(InputStream in, int limit) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = 0; n >= 0 && read.size() < limit; n = in.read(some)) {
        read.write(some, 0, n);
      }
    } catch (IOException e) {
      // What came before the connection broke is better than nothing.
    }
    return read.toByteArray();
  }

  /** Reads the rest, so that the connection can be used again. */
  public static void drain(Response response) throws IOException {
    if (response.body() != null) {
      drain(response.body().asInputStream());
    }
  }

  /** Reads the rest of a body, as far as it comes. */
  public static void drain(InputStream in) {
    try {
      while (in.read(UNREAD) >= 0) {}
    } catch (IOException e) {
      // Nobody needs these bytes; the next call opens another connection.
    }
  }
}
