package io.github.computeops;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The bytes of an answer, unpacked where they come packed. */
final class BodyStream {
  private BodyStream() {}

  static InputStream of(Response response) throws IOException {
    if (response.body() == null) {
      return InputStream.nullInputStream();
    }
    InputStream in = response.body().asInputStream();
    return isPacked(response) ? new GZIPInputStream(in) : in;
  }

  private static boolean isPacked(Response response) {
    return response.headers().getOrDefault("content-encoding", List.of()).contains("gzip");
  }
}
