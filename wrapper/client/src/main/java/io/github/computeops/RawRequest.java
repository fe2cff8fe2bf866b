package io.github.computeops;

import feign.Request.HttpMethod;
import io.github.computeops.body.Progress;
import io.github.computeops.body.RequestBody;
import io.github.computeops.internal.call.CallView;
import io.github.computeops.internal.call.ClientState;
import io.github.computeops.internal.call.PlainRequest;
import io.github.computeops.internal.call.ResultReader;
import io.github.computeops.internal.check.HttpMethods;
import io.github.computeops.internal.check.RequestHeader;
import io.github.computeops.internal.check.RequestPath;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.request.ParameterRule;
import io.github.computeops.internal.request.ParameterText;
import io.github.computeops.internal.secret.Masked;
import io.github.computeops.internal.transfer.Download;
import io.github.computeops.internal.transfer.FileTarget;
import io.github.computeops.json.Json;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that no generated method describes, and what its response is read into.
 *
 * <pre>{@code
 * Json group = com.request("GET", "/compute-ops-mgmt/v1/groups/{id}", id).json();
 * com.request("POST", "/compute-ops-mgmt/v1/groups").jsonBody(Map.of("name", "g1")).send();
 * com.request("GET", "/compute-ops-mgmt/v1/exports/{id}", id).toFile(Path.of("export.csv"));
 * }</pre>
 *
 * <p>The token, retries, limits and errors are those of typed calls: the methods that send the
 * request, from {@link #json()} to {@link #send()}, throw an {@link
 * io.github.computeops.error.ApiException} if it fails with a status, an {@link
 * io.github.computeops.error.InvalidResponseException} if the response cannot be read as what was
 * asked for, and a {@link io.github.computeops.error.TransportException} if the connection breaks
 * or a file fails. Status and headers are available through {@link ComputeOpsView#withResponse}.
 *
 * <p>A request may be sent several times. Not thread-safe.
 */
public final class RawRequest {
  private final ClientState state;
  private final CallView view;
  private final HttpMethod method;
  private final String operation;
  private final String path;
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Optional<Object> body = Optional.empty();
  private Progress progress = (bytes, total) -> {};

  RawRequest(ClientState state, CallView view, String method, String path, Object... values) {
    this.state = state;
    this.view = view;
    this.method = HttpMethods.of(method);
    this.path = RequestPath.of(path, values);
    this.operation = this.method + " " + Masked.path(path.replaceFirst("\\?.*", ""));
  }

  /**
   * Sets a query parameter. Replaces one of the same name.
   *
   * @param name its plain name
   * @param value a string, a number, a boolean, a time, an enum, or a list of these for a parameter
   *     that repeats; it is encoded once
   * @return this request
   * @throws IllegalArgumentException if the value is null or has no text form, or is a list that is
   *     empty or has a null or blank value
   */
  public RawRequest queryParameter(String name, Object value) {
    String plain = Require.text("name of the query parameter", name);
    ParameterRule.checkOptional("The parameter " + plain, value);
    parameters.put(plain, ParameterText.allOf(value));
    return this;
  }

  /**
   * Sets a header. Replaces one of the same name, {@code Accept} and {@code Content-Type} too.
   *
   * @param name its name
   * @param value visible ASCII characters and spaces
   * @return this request
   * @throws IllegalArgumentException if the name or the value cannot be sent, or the client itself
   *     sets this header
   */
  public RawRequest header(String name, String value) {
    headers.put(RequestHeader.name(name), RequestHeader.value(name, value));
    return this;
  }

  /**
   * Sets JSON to send, as {@code application/merge-patch+json} if this is a PATCH.
   *
   * @param json a model, a map, a list, a string, a number or a boolean; it is copied
   * @return this request
   * @throws IllegalArgumentException if it is null or has no JSON form, or this is a GET or HEAD
   */
  public RawRequest jsonBody(Object json) {
    return with(Json.of(Require.present("JSON body", json)));
  }

  /**
   * Sets a body to send that is not JSON.
   *
   * @param given is opened for each attempt
   * @return this request
   * @throws IllegalArgumentException if it is null, or this is a GET or HEAD
   */
  public RawRequest body(RequestBody given) {
    return with(Require.present("body", given));
  }

  /**
   * Sets what is told how much of the response has been received, while it goes to a file or
   * through a stream. {@link RequestBody#withProgress} does the same for what is sent.
   *
   * @param told none by default
   * @return this request
   * @throws IllegalArgumentException if it is null
   */
  public RawRequest progress(Progress told) {
    progress = Require.setting("progress", told);
    return this;
  }

  /**
   * Sends the request and reads JSON.
   *
   * @return the JSON; absent if the response has no body
   */
  public Json json() {
    return sent(ResultReader.json());
  }

  /**
   * Sends the request and reads text, in the charset that the response names.
   *
   * @return the text; empty if the response has no body
   */
  public String text() {
    return sent(ResultReader.text());
  }

  /**
   * Sends the request and reads bytes, decompressed. The client's {@code maxResponseSize} applies.
   *
   * @return the bytes; none if the response has no body
   */
  public byte[] bytes() {
    return sent(ResultReader.bytes());
  }

  /**
   * Sends the request and returns the response as it comes, decompressed, of any size.
   *
   * <p>The stream occupies a connection until it is closed or read to its end, so close it. It
   * throws an {@link java.io.IOException} if the connection breaks, nothing comes for the {@link
   * Timeouts#body()}, the thread is interrupted, or the client is closed. What has been returned is
   * not repeated: only the wait for the beginning of the response is.
   *
   * @return the bytes
   */
  public InputStream stream() {
    return sent(ResultReader.stream(progress));
  }

  /**
   * Sends the request and writes the response to a file, decompressed, of any size.
   *
   * <p>It is written to a hidden file beside the target, which ends with {@code .part}, and moved
   * to the target in one step when it is whole, so an older file is replaced or stays as it is. If
   * the connection breaks, or nothing comes for the {@link Timeouts#body()}, the request is
   * repeated if that is safe. If the response to a GET has an {@code ETag}, only what is missing is
   * asked for then, as long as the file is the same. Only if the program is killed meanwhile is the
   * hidden file left.
   *
   * @param target the file; its directory must exist
   * @return the absolute path of the file
   * @throws IllegalArgumentException if the target is a directory, or its directory does not exist
   */
  public Path toFile(Path target) {
    FileTarget file = FileTarget.of(Require.present("target", target), progress);
    try (Download download = new Download(file)) {
      return sent(ResultReader.file(download));
    }
  }

  /** Sends the request and ignores the body of the response. */
  public void send() {
    sent(ResultReader.nothing());
  }

  /** Servers ignore, reject or wait for such a body, and some transports cannot send it. */
  private RawRequest with(Object given) {
    if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
      throw new IllegalArgumentException(
          "A " + method + " has no body; send the values by queryParameter, or another method.");
    }
    body = Optional.of(given);
    return this;
  }

  private <T> T sent(ResultReader<T> reader) {
    PlainRequest request =
        new PlainRequest(
            method, operation, path, new LinkedHashMap<>(parameters), new TreeMap<>(headers), body);
    return state.make(request, reader, view);
  }

  /** The method and the path, without the query. */
  @Override
  public String toString() {
    return "RawRequest[" + operation + "]";
  }
}
