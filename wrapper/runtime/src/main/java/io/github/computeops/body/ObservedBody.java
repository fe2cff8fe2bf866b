package io.github.computeops.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that tells a listener how far it has been read. */
record ObservedBody(RequestBody body, Progress progress) implements RequestBody {
  @Override
  public String contentType() {
    return body.contentType();
  }

  @Override
  public long length() throws IOException {
    return body.length();
  }

  @Override
  public InputStream open() throws IOException {
    return new Counting(body.open(), body.length(), progress);
  }

  @Override
  public String toString() {
    return body.toString();
  }

  private static final class Counting extends FilterInputStream {
    private final long total;
    private final Progress progress;
    private long read;

    private Counting(InputStream in, long total, Progress progress) {
      super(in);
      this.total = total;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      return counted(one, 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      return counted(count, count);
    }

    private int counted(int result, int count) {
      if (result >= 0) {
        read += count;
        progress.transferred(read, total);
      }
      return result;
    }
  }
}
