package io.github.computeops.internal.call;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.retry.AttemptResult;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.AttemptResult.Success;
import io.github.computeops.internal.retry.CallResult;
import io.github.computeops.internal.retry.RepeatingCall;
import java.io.IOException;
import java.util.Objects;

/** Makes calls that no generated method describes, with the same parts as those. Thread-safe. */
final class PlainCalls {
  private final String baseUri;
  private final Client clients;
  private final RepeatingCall repeating;
  private final BodyLog log;
  private final long maxSize;
  private final CallStart start;

  PlainCalls(
      String baseUri,
      Client clients,
      RepeatingCall repeating,
      BodyLog log,
      long maxSize,
      CallStart start) {
    this.baseUri = baseUri;
    this.clients = clients;
    this.repeating = repeating;
    this.log = log;
    this.maxSize = maxSize;
    this.start = start;
  }

  <T> T make(PlainRequest request, ResultReader<T> reader, CallView view) {
    CallSettings settings = view.settings();
    Request sent = request.to(baseUri, reader.accept());
    CallContext first = CallContext.first(request.operation(), settings, request.body());
    return start.make(
        start.ofPlain(request.method().name()),
        reader.isStreamed() ? first.streamed() : first,
        context -> made(context, sent, reader, view));
  }

  @SuppressWarnings("unchecked")
  private <T> T made(CallContext first, Request sent, ResultReader<T> reader, CallView view) {
    CallResult result = repeating.make(first, context -> attempt(sent, reader, context));
    if (result.last() instanceof Success success) {
      view.received(success.head(), result.attempts());
      return (T) Objects.requireNonNull(success.value());
    }
    throw CallFailure.exception(result);
  }

  private AttemptResult attempt(Request request, ResultReader<?> reader, CallContext context) {
    try {
      Response response = reader.ask(clients, request, context);
      return reader.isSuccess(response) ? success(response, reader) : new ErrorStatus(response);
    } catch (IOException e) {
      Request sent = CallSettingsClient.with(context.settings(), request);
      return new Broken(sent, e, reader.hasProgressed());
    }
  }

  private Success success(Response response, ResultReader<?> reader) throws IOException {
    try {
      Object value = reader.read(new SuccessBody(response, maxSize));
      log.received(response.request(), value);
      return new Success(new ResponseHead(response.status(), response.headers()), value);
    } catch (IOException | RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }
}
