package io.github.computeops.internal.transfer;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import io.github.computeops.body.MultipartBody;
import io.github.computeops.body.Progress;
import io.github.computeops.body.RequestBody;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import io.github.computeops.files.Transfers;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
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
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Transfers through a view of a client.
 *
 * @param view the settings of the view
 */
public record StoreTransfers(SignedStore store, Supplier<CallSettings> view) implements Transfers {
  @Override
  public Path download(SignedAddress from, Path target, Progress progress) {
    Require.present("signed address", from);
    return download(() -> from, false, target, progress);
  }

  @Override
  public Path download(Supplier<SignedAddress> addresses, Path target, Progress progress) {
    return download(Require.present("source of addresses", addresses), true, target, progress);
  }

  private Path download(
      Supplier<SignedAddress> addresses, boolean renewable, Path target, Progress progress) {
    CallSettings settings = settings();
    FileTarget file =
        FileTarget.of(Require.present("target", target), Require.present("progress", progress));
    try (Download download = new Download(file)) {
      return new SignedDownload(store, download, addresses, renewable).run(settings);
    }
  }

  /** The view's headers and parameters are for the service. */
  private CallSettings settings() {
    return view.get().withoutParameters();
  }

  @Override
  public void upload(SignedForm to, String fileName, RequestBody file) {
    CallSettings settings = settings();
    store.checked(Require.present("form", to).address());
    MultipartBody.Builder form = MultipartBody.builder();
    to.fields().forEach(form::field);
    MultipartBody body = form.file("file", fileName, file).build();
    Request request = request(to, body);
    CallContext first = CallContext.first("SignedUpload", settings, Optional.of(body));
    CallResult result = store.make(first, context -> sent(request, context));
    if (!(result.last() instanceof Success)) {
      throw StoreFailure.of("upload to", to.address(), Secrets.of(to)).exception(result);
    }
  }

  private static Request request(SignedForm to, MultipartBody body) {
    return Request.create(
        HttpMethod.POST,
        to.address().uri().toASCIIString(),
        Map.of("Accept", List.of("*/*"), "Content-Type", List.of(body.contentType())),
        null,
        StandardCharsets.UTF_8,
        null);
  }

  private AttemptResult sent(Request request, CallContext context) {
    try {
      Response response = store.transport().execute(request, context);
      if (!SignedStore.isSuccess(response)) {
        return new ErrorStatus(response);
      }
      BodyStream.drain(response);
      response.close();
      return new Success(new ResponseHead(response.status(), response.headers()), null);
    } catch (IOException e) {
      return new Broken(request, e);
    }
  }

  @Override
  public String toString() {
    return "Transfers[" + store.settings() + "]";
  }
}
