package io.github.computeops.internal.call;

import io.github.computeops.body.Progress;
import io.github.computeops.internal.http.BodyStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** A response that tells how much of it has been read. */
final class ObservedStream extends FilterInputStream {
  private final Progress progress;
  private final long total;
  private long read;

  ObservedStream(SuccessBody body, Progress progress) throws IOException {
    super(body.stream());
    body.checkNoWebPage();
    this.progress = progress;
    this.total = BodyStream.length(body.response());
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = in.read(bytes, from, length);
    count(count);
    return count;
  }

  private void count(int some) {
    if (some > 0) {
      read += some;
      progress.transferred(read, total);
    }
  }
}
