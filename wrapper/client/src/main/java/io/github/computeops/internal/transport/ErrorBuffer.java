package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.BodyStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the beginning of an error response's body into memory, decompressed and without the token,
 * so that the log, the retry rule and the exception can each read it, and frees its connection.
 */
public record ErrorBuffer(Client next) implements Client {
  private static final int LIMIT = 64 * 1024;

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = next.execute(request, options);
    if (response.status() < 300) {
      return response;
    }
    SentToken token = SentToken.of(request);
    return response.toBuilder()
        .headers(token.masked(response))
        .body(token.masked(beginning(response)))
        .build();
  }

  /** A body that is not what its headers say explains nothing, but the status still counts. */
  private static byte[] beginning(Response response) {
    try (response;
        InputStream in = BodyStream.of(response)) {
      return BodyStream.beginning(in, LIMIT);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
