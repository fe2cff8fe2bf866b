package io.github.computeops.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more than a number of bytes is read. */
public final class SizeLimitedStream extends FilterInputStream {
  private final long limit;
  private long read;

  /** Limits a body. */
  public SizeLimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    return counted(in.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = in.read(bytes, from, length);
    return counted(count, count);
  }

  private int counted(int result, int count) throws IOException {
    read += result < 0 ? 0 : count;
    if (read > limit) {
      throw UnusableBodyException.largerThan(limit);
    }
    return result;
  }
}
