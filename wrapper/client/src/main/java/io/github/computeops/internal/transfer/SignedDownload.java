package io.github.computeops.internal.transfer;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.retry.AttemptResult;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.AttemptResult.Success;
import io.github.computeops.internal.retry.CallResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A download from a signed address, which is replaced if the store rejects it. */
final class SignedDownload {
  private final SignedStore store;
  private final Download download;
  private final Supplier<SignedAddress> addresses;
  private final boolean renewable;
  private SignedAddress address;
  private boolean replaceable;

  /**
   * Prepares a download.
   *
   * @param renewable whether another address can be asked for
   */
  SignedDownload(
      SignedStore store, Download download, Supplier<SignedAddress> addresses, boolean renewable) {
    this.store = store;
    this.download = download;
    this.addresses = addresses;
    this.renewable = renewable;
    this.replaceable = renewable;
    this.address = store.checked(addresses.get());
  }

  Path run(CallSettings settings) {
    CallContext first = CallContext.first("SignedDownload", settings).streamed();
    CallResult result = store.make(first, this::attempt);
    if (result.last() instanceof Success success) {
      return (Path) Objects.requireNonNull(success.value());
    }
    throw StoreFailure.of("download from", address, Secrets.of(address)).exception(result);
  }

  private AttemptResult attempt(CallContext context) {
    Request request = request();
    try {
      Response response = download.ask(store.transport(), request, context);
      if (replaceable && isRejection(response)) {
        response.close();
        replace();
        return attempt(context);
      }
      return download.isSuccess(response) ? taken(response) : new ErrorStatus(response);
    } catch (IOException e) {
      replaceable |= renewable && download.hasGrown();
      return new Broken(request, e, download.hasGrown());
    }
  }

  private static boolean isRejection(Response response) {
    return response.status() >= 400 && StoreError.of(response).isRejection(response.status());
  }

  private void replace() {
    replaceable = false;
    address = store.checked(addresses.get());
  }

  private Request request() {
    return Request.create(
        HttpMethod.GET,
        address.uri().toASCIIString(),
        Map.of("Accept", List.of("*/*")),
        null,
        StandardCharsets.UTF_8,
        null);
  }

  /** A file that ends with its connection would look whole wherever that breaks. */
  private void checkLength(Response response) {
    if (HeaderValue.first(response, "content-length").isEmpty()
        && HeaderValue.first(response, "transfer-encoding").isEmpty()) {
      throw new InvalidResponseException(
          "The download from %s succeeded with %d, but the response has no length, so nobody can tell whether the file is whole."
              .formatted(StoreFailure.origin(address), response.status()),
          null,
          response.status(),
          response.headers());
    }
  }

  private Success taken(Response response) throws IOException {
    try {
      checkLength(response);
      Path file = download.take(response, BodyStream.of(response));
      return new Success(new ResponseHead(response.status(), response.headers()), file);
    } catch (IOException | RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }
}
