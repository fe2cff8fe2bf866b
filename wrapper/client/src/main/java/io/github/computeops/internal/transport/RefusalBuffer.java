package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.BodyStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the beginning of a refusal's body, unpacked, so that the log, the retry and the exception
 * can each read it, and frees its connection.
 */
public record RefusalBuffer(Client next) implements Client {
  private static final int LIMIT = 64 * 1024;

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = next.execute(request, options);
    return response.status() < 400
        ? response
        : response.toBuilder().body(beginning(response)).build();
  }

  /** A body that is not what its headers say explains nothing, and is a refusal all the same. */
  private static byte[] beginning(Response response) {
    try (response;
        InputStream in = BodyStream.of(response)) {
      return BodyStream.beginning(in, LIMIT);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
