package io.github.computeops.internal.http;

import feign.Request;
import feign.Response;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that fails if it ends before the length that its response announced. */
final class LengthCheckedStream extends FilterInputStream {
  private static final int NO_CONTENT = 204;

  private final long length;
  private long read;

  private LengthCheckedStream(InputStream in, long length) {
    super(in);
    this.length = length;
  }

  static InputStream of(Response response) throws IOException {
    InputStream in = response.body().asInputStream();
    long length = length(response);
    return length < 0 ? in : new LengthCheckedStream(in, length);
  }

  /** Returns the announced length; -1 if there is none, or no body follows, whatever is said. */
  static long length(Response response) {
    return response.request().httpMethod() == Request.HttpMethod.HEAD
            || response.status() == NO_CONTENT
        ? -1
        : HeaderValue.first(response, "content-length")
            .map(text -> HeaderValue.number(text).orElse(-1))
            .orElse(-1L);
  }

  @Override
  public int read() throws IOException {
    return counted(in.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int some = in.read(bytes, from, count);
    return counted(some, some);
  }

  private int counted(int result, int count) throws IOException {
    if (result >= 0) {
      read += count;
    } else if (read < length) {
      throw new EOFException(
          "the connection ended after %d of %d bytes of the response".formatted(read, length));
    }
    return result;
  }
}
