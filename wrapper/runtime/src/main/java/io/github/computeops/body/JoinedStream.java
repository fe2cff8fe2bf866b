package io.github.computeops.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources one after the other, each opened when the one before it has ended. */
final class JoinedStream extends InputStream {
  private final Iterator<RequestBody.Source> sources;
  private @Nullable InputStream current;

  JoinedStream(List<RequestBody.Source> sources) {
    this.sources = sources.iterator();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (current != null || sources.hasNext()) {
      if (current == null) {
        current = sources.next().open();
      }
      int count = current.read(bytes, from, length);
      if (count >= 0) {
        return count;
      }
      close();
    }
    return -1;
  }

  /** Closes the source that is open. */
  @Override
  public void close() throws IOException {
    InputStream open = current;
    current = null;
    if (open != null) {
      open.close();
    }
  }
}
