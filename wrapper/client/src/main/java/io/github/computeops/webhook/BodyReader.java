package io.github.computeops.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Reads the body of a request, if it is small and comes fast enough. */
record BodyReader(int most, Duration limit, LongSupplier nanos) {
  /** A sender that is still writing may not read a response, so some of the rest is read, too. */
  private static final long MOST_DISCARDED = 32L << 20;

  byte[] read(InputStream in, long announced) throws IOException, RejectedBody {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    long began = nanos.getAsLong();
    long total = 0;
    for (int n = in.read(some); n >= 0; n = in.read(some)) {
      total += n;
      checkTime(began);
      if (total > MOST_DISCARDED) {
        break;
      }
      if (total <= most) {
        read.write(some, 0, n);
      }
    }
    if (Math.max(total, announced) > most) {
      throw tooLarge();
    }
    return read.toByteArray();
  }

  private void checkTime(long began) throws RejectedBody {
    if (nanos.getAsLong() - began > limit.toNanos()) {
      throw new RejectedBody(
          408, "The body took longer than " + limit + "; events are small, so send it at once.");
    }
  }

  private RejectedBody tooLarge() {
    return new RejectedBody(
        413, "The body is larger than " + most + " bytes, the limit of this receiver.");
  }

  /** Thrown for a body that is not read, with the reply. */
  static final class RejectedBody extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    private final String why;

    RejectedBody(int status, String why) {
      super(why);
      this.status = status;
      this.why = why;
    }

    WebhookReply reply() {
      return WebhookReply.error(status, why);
    }
  }
}
