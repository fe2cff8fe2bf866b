package io.github.computeops;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;

/** A body that has to end in time. Read by one thread, ended by another. */
final class LimitedStream extends FilterInputStream {
  private final OpenCalls calls;
  private Future<?> alarm;
  private volatile IOException ending;

  LimitedStream(InputStream in, OpenCalls calls) {
    super(in);
    this.calls = calls;
  }

  void endedBy(Future<?> scheduled) {
    alarm = scheduled;
  }

  /** Closing the stream wakes its reader, which reads an early end then. */
  void end(IOException why) {
    ending = why;
    try {
      in.close();
    } catch (IOException e) {
      // Its reader gets an exception either way.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = -1;
    try {
      read = in.read(bytes, from, length);
    } catch (IOException e) {
      throw ending == null ? e : ending;
    }
    if (ending != null) {
      throw ending;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    calls.ended(this);
    if (alarm != null) {
      alarm.cancel(false);
    }
    in.close();
  }
}
