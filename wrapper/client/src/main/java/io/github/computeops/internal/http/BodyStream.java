package io.github.computeops.internal.http;

import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The bytes of an answer, unpacked where they come packed. */
public final class BodyStream {
  /** Written by all, read by none. */
  private static final byte[] UNREAD = new byte[8192];

  private BodyStream() {}

  static InputStream of(Response response) throws IOException {
    if (response.body() == null) {
      return InputStream.nullInputStream();
    }
    InputStream in = response.body().asInputStream();
    return isPacked(response) ? new GZIPInputStream(in) : in;
  }

  private static boolean isPacked(Response response) {
    return response.headers().getOrDefault("content-encoding", List.of()).stream()
        .anyMatch(coding -> coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip"));
  }

  /** The charset the answer names; UTF-8 where it names none, or none that exists. */
  static Charset charset(Response response) {
    try {
      return response.charset();
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** As many bytes as there are, up to a limit and to where the connection breaks. */
  static byte[] beginning(InputStream in, int limit) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = 0; n >= 0 && read.size() < limit; n = in.read(some)) {
        read.write(some, 0, n);
      }
    } catch (IOException e) {
      // What came before has to do.
    }
    return read.toByteArray();
  }

  /** Reads what nobody needs, so that the connection can be used again. */
  static void drain(Response response) throws IOException {
    if (response.body() != null) {
      drain(response.body().asInputStream());
    }
  }

  static void drain(InputStream in) {
    try {
      while (in.read(UNREAD) >= 0) {}
    } catch (IOException e) {
      // The answer was had; the next call opens another connection.
    }
  }
}
