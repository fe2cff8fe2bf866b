package io.github.computeops.internal.retry;

import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.ResponseHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The result of one attempt of a call. */
public sealed interface AttemptResult {
  /**
   * The service responded with success.
   *
   * @param value the decoded body; null if the call returns nothing
   */
  record Success(ResponseHead head, @Nullable Object value) implements AttemptResult {}

  /** The attempt failed. */
  sealed interface Failure extends AttemptResult {
    Request request();
  }

  /** The service, or something before it, responded with anything but success. */
  record ErrorStatus(Response response) implements Failure {
    @Override
    public Request request() {
      return response.request();
    }
  }

  /**
   * The connection broke, or the response did not come in time.
   *
   * @param progressed whether it brought something that the next attempt need not bring again
   */
  record Broken(Request request, IOException cause, boolean progressed) implements Failure {
    public Broken(Request request, IOException cause) {
      this(request, cause, false);
    }
  }
}
