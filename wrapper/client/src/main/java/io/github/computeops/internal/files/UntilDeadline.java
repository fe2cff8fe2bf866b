package io.github.computeops.internal.files;

import io.github.computeops.body.RequestBody;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is sent until a deadline. */
record UntilDeadline(RequestBody body, Deadline deadline) implements RequestBody {
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
    return new FilterInputStream(body.open()) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count >= 0 && deadline.isOver()) {
          throw new IOException("the deadline of " + deadline + " passed while it was sent");
        }
        return count;
      }
    };
  }
}
