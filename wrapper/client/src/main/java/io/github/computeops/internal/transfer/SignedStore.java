package io.github.computeops.internal.transfer;

import feign.Client;
import feign.Response;
import io.github.computeops.error.StoreException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.retry.AttemptResult;
import io.github.computeops.internal.retry.CallResult;
import io.github.computeops.internal.retry.RepeatingCall;
import java.util.function.Function;

/**
 * The stores behind signed addresses. They are asked with the client's transport alone, since
 * token, rate limit, listeners and logs belong to the service. Thread-safe.
 */
public record SignedStore(Client transport, RepeatingCall repeating, TransferSettings settings) {
  CallResult make(CallContext first, Function<CallContext, AttemptResult> attempt) {
    return repeating.make(first, attempt);
  }

  static boolean isSuccess(Response response) {
    return response.status() < 300;
  }

  /** Checks that an address may be used. */
  SignedAddress checked(SignedAddress address) {
    if (!settings.isPlainHttp() && !"https".equalsIgnoreCase(address.uri().getScheme())) {
      throw rejected(
          "is not https; if this is a test, allow it with TransferSettings.builder().plainHttp()",
          address);
    }
    if (!settings.accepts(address.host())) {
      throw rejected("is not one that TransferSettings.hosts accepts", address);
    }
    return address;
  }

  private static StoreException rejected(String why, SignedAddress address) {
    return new StoreException(
        "The signed address at "
            + StoreFailure.origin(address)
            + " "
            + why
            + "; nothing was sent to it.",
        0,
        "");
  }
}
