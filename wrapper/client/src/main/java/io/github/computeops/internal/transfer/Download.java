package io.github.computeops.internal.transfer;

import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import io.github.computeops.internal.http.AddedHeaders;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.HeaderValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file that is downloaded, if need be in several attempts: what has come is kept, and the next
 * attempt asks for the rest, as long as it is the rest of the same file. Not thread-safe.
 *
 * <p>{@code If-Match} and not {@code If-Range} asks for that, since some stores ignore the latter
 * and send the rest of another file.
 */
public final class Download implements AutoCloseable {
  private static final int PARTIAL = 206;
  private static final int CHANGED = 412;
  private static final int NO_SUCH_RANGE = 416;

  private final PartFile part;
  private String etag = "";
  private long total = -1;
  private long before;
  private boolean resumed;
  private boolean nothingMissing;

  /** Begins a download, of which nothing has come. */
  public Download(FileTarget target) {
    part = new PartFile(target);
  }

  /**
   * Sends a request for what is missing.
   *
   * @param request asks for the whole file
   */
  public Response ask(Client client, Request request, Request.Options options) throws IOException {
    before = Math.max(before, part.size());
    resumed = canResume(request);
    if (!resumed) {
      return client.execute(request, options);
    }
    Response response = client.execute(rest(request), options);
    nothingMissing = response.status() == NO_SUCH_RANGE && isWhole(response);
    return !nothingMissing && isOutdated(response.status())
        ? askAnew(response, client, request, options)
        : response;
  }

  private boolean canResume(Request request) {
    return part.size() > 0
        && !etag.isEmpty()
        && request.httpMethod() == HttpMethod.GET
        && !request.headers().containsKey("Range");
  }

  private Request rest(Request request) {
    return AddedHeaders.to(
        request, Map.of("Range", "bytes=" + part.size() + "-", "If-Match", etag));
  }

  private static boolean isOutdated(int status) {
    return status == CHANGED || status == NO_SUCH_RANGE;
  }

  private boolean isWhole(Response response) {
    return (total < 0 || total == part.size())
        && ContentRange.of(response).filter(it -> it.total() == part.size()).isPresent();
  }

  private Response askAnew(
      Response outdated, Client client, Request request, Request.Options options)
      throws IOException {
    outdated.close();
    forget();
    return client.execute(request, options);
  }

  private void forget() {
    part.clear();
    etag = "";
    total = -1;
    resumed = false;
  }

  /** Tells whether a response of {@link #ask} is a success. */
  public boolean isSuccess(Response response) {
    return response.status() < 300 || nothingMissing;
  }

  /** Tells whether more has come than ever before, which the next request need not ask for. */
  public boolean hasGrown() {
    return !etag.isEmpty() && part.size() > before;
  }

  /**
   * Writes what a response has, and gives the file its name if it is whole.
   *
   * @param in the bytes of the response, which are closed
   */
  public Path take(Response response, InputStream in) throws IOException {
    if (nothingMissing) {
      in.close();
      return part.moveIntoPlace();
    }
    if (resumed && response.status() == PARTIAL) {
      checkPart(response);
    } else {
      begin(response);
    }
    part.append(in, total);
    checkLength();
    return part.moveIntoPlace();
  }

  private void begin(Response response) {
    forget();
    total = BodyStream.length(response);
    etag =
        HeaderValue.first(response, "etag")
            .filter(tag -> tag.startsWith("\"") && BodyStream.isPlain(response))
            .orElse("");
  }

  /** A store that sends another part of the file, or of another file, is not asked for parts. */
  private void checkPart(Response response) throws IOException {
    boolean same = HeaderValue.first(response, "etag").filter(tag -> !tag.equals(etag)).isEmpty();
    ContentRange range =
        ContentRange.of(response)
            .filter(it -> same && it.isRestAfter(part.size(), total))
            .orElseThrow(this::anotherPart);
    total = range.total();
  }

  private IOException anotherPart() {
    long size = part.size();
    forget();
    return new IOException("the response does not have what follows the first " + size + " bytes");
  }

  private void checkLength() throws IOException {
    if (total >= 0 && part.size() != total) {
      throw new IOException(
          "the connection ended after %d of %d bytes of the file".formatted(part.size(), total));
    }
  }

  /** Deletes what has come, unless it is whole. */
  @Override
  public void close() {
    part.close();
  }
}
