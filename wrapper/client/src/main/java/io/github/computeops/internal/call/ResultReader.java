package io.github.computeops.internal.call;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.body.Progress;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.transfer.Download;
import io.github.computeops.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the response to a call into what its caller wants.
 *
 * @param accept what to ask for, unless the caller says it
 * @param isStreamed whether it may be of any size
 * @param download asks for what is missing, if the response goes to a file
 */
public record ResultReader<T>(
    String accept, boolean isStreamed, Reading<T> reading, Optional<Download> download) {
  private static final String ANYTHING = "*/*";
  private static final int REDIRECTION = 300;

  private ResultReader(String accept, boolean isStreamed, Reading<T> reading) {
    this(accept, isStreamed, reading, Optional.empty());
  }

  public static ResultReader<Json> json() {
    return new ResultReader<>("application/json", false, body -> Json.of(body.json()));
  }

  public static ResultReader<String> text() {
    return new ResultReader<>(ANYTHING, false, SuccessBody::text);
  }

  public static ResultReader<byte[]> bytes() {
    return new ResultReader<>(ANYTHING, false, SuccessBody::bytes);
  }

  public static ResultReader<InputStream> stream(Progress progress) {
    return new ResultReader<>(ANYTHING, true, body -> new ObservedStream(body, progress));
  }

  public static ResultReader<Path> file(Download download) {
    Reading<Path> reading =
        body -> {
          body.checkNoWebPage();
          return download.take(body.response(), body.stream());
        };
    return new ResultReader<>(ANYTHING, true, reading, Optional.of(download));
  }

  /** Reads a body to its end, and no JSON from it. */
  public static ResultReader<Json> nothing() {
    return new ResultReader<>(
        ANYTHING,
        false,
        body -> {
          body.drain();
          return Json.of(null);
        });
  }

  /** Sends a request, or one for what is missing of a file. */
  Response ask(Client client, Request request, CallContext context) throws IOException {
    return download.isPresent()
        ? download.get().ask(client, request, context)
        : client.execute(request, context);
  }

  boolean isSuccess(Response response) {
    return response.status() < REDIRECTION
        || download.filter(it -> it.isSuccess(response)).isPresent();
  }

  /** Tells whether the last attempt brought something that the next one need not bring again. */
  boolean hasProgressed() {
    return download.filter(Download::hasGrown).isPresent();
  }

  T read(SuccessBody body) throws IOException {
    return reading.read(body);
  }

  /** Reads a body, and closes it. */
  interface Reading<T> {
    T read(SuccessBody body) throws IOException;
  }
}
