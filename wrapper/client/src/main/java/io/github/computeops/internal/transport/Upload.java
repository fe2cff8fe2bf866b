package io.github.computeops.internal.transport;

import io.github.computeops.body.RequestBody;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.LocalFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of one request, which is sent block by block, and who is told how that goes. */
public final class Upload {
  private final RequestBody body;
  private final long length;
  private @Nullable Listener listener;

  private Upload(RequestBody body, long length) {
    this.body = body;
    this.length = length;
  }

  /**
   * Returns the body of a call, if it is sent block by block.
   *
   * @throws LocalFailure if its length cannot be found out
   */
  static Optional<Upload> of(CallContext call) throws IOException {
    Optional<RequestBody> source = call.source();
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Upload(source.get(), length(source.get())));
  }

  private static long length(RequestBody body) throws IOException {
    try {
      return body.length();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  void tell(Listener told) {
    listener = told;
  }

  /** Returns the number of bytes, which was found out before anything was sent. */
  public long length() {
    return length;
  }

  /** Opens the body; what it yields has the announced length, or fails. */
  public InputStream open() throws IOException {
    try {
      return new Checked(body.open());
    } catch (IOException e) {
      throw failed(unreadable(e));
    }
  }

  private static LocalFailure unreadable(IOException e) {
    return new LocalFailure("the body to send cannot be read: " + LocalFailure.reason(e), e);
  }

  /** The exchange ends with this failure, whatever the HTTP client makes of it. */
  private LocalFailure failed(LocalFailure failure) {
    if (listener != null) {
      listener.failed(failure);
    }
    return failure;
  }

  private final class Checked extends FilterInputStream {
    private long read;

    private Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int some = some(bytes, from, count);
      read += Math.max(some, 0);
      if (read > length || some < 0 && read < length) {
        throw failed(
            new LocalFailure(
                "the body to send had %d bytes when it was opened and %s; it must not change meanwhile"
                    .formatted(length, read > length ? "has more now" : "ended after " + read)));
      }
      if (listener != null) {
        tell(listener, some);
      }
      return some;
    }

    private int some(byte[] bytes, int from, int count) throws IOException {
      try {
        return in.read(bytes, from, count);
      } catch (IOException e) {
        throw failed(unreadable(e));
      }
    }

    private void tell(Listener told, int some) {
      if (some < 0) {
        told.sent();
      } else {
        told.moved();
      }
    }
  }

  /** Is told how the body is sent. */
  interface Listener {
    /** A block was read, so the one before it has been sent. */
    void moved();

    /** All was read. */
    void sent();

    void failed(IOException why);
  }
}
