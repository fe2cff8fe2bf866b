package io.github.computeops.internal.transfer;

import feign.Response;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.internal.http.BrokenCall;
import io.github.computeops.internal.http.Excerpt;
import io.github.computeops.internal.http.FailureMessage;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.CallResult;
import java.io.IOException;

/**
 * Makes the exception of a transfer that failed.
 *
 * @param what the transfer, without the address
 */
record StoreFailure(String what, Secrets secrets) {
  private static final int LONGEST = 500;

  static StoreFailure of(String transfer, SignedAddress address, Secrets secrets) {
    return new StoreFailure("The " + transfer + " " + origin(address), secrets);
  }

  /** Returns what can be shown of an address. */
  static String origin(SignedAddress address) {
    return address.uri().getScheme() + "://" + address.uri().getRawAuthority();
  }

  ComputeOpsException exception(CallResult result) {
    return result.last() instanceof ErrorStatus error
        ? exception(error.response(), result)
        : exception((Broken) result.last(), result);
  }

  private StoreException exception(Response response, CallResult result) {
    StoreError error = StoreError.of(response);
    String code = shown(error.code());
    String message =
        new FailureMessage(
                what + " failed with " + response.status(),
                reason(response.status(), error),
                code.isEmpty() ? "" : " (" + code + ")")
            .attempts(result.attempts())
            .part(result.reason())
            .toString();
    return new StoreException(message, response.status(), code);
  }

  private String reason(int status, StoreError error) {
    if (status < 400) {
      return "a redirect, which the client does not follow";
    }
    return error.message().isEmpty() ? "no explanation" : shown(error.message());
  }

  /** Masked first, since what is cut off a secret is no longer found. */
  private String shown(String text) {
    return Excerpt.of(secrets.masked(text), LONGEST);
  }

  private TransportException exception(Broken broken, CallResult result) {
    IOException shown = secrets.masked(broken.cause());
    String message =
        new FailureMessage(what + " failed", BrokenCall.reason(shown), "")
            .attempts(result.attempts())
            .part(result.reason())
            .toString();
    return new TransportException(message, result.outcomeUnknown(), shown);
  }
}
