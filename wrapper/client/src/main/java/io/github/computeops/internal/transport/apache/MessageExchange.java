package io.github.computeops.internal.transport.apache;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.MessageSupport;

/** Writes a request to a connection, and reads the response up to its body. */
final class MessageExchange {
  private MessageExchange() {}

  static ClassicHttpResponse of(ClassicHttpRequest request, HttpClientConnection connection)
      throws IOException, HttpException {
    connection.sendRequestHeader(request);
    if (request.getEntity() != null) {
      connection.sendRequestEntity(request);
    }
    connection.flush();
    ClassicHttpResponse response = response(connection);
    if (MessageSupport.canResponseHaveBody(request.getMethod(), response)) {
      connection.receiveResponseEntity(response);
    }
    return response;
  }

  /** Skips what the server says while it works (1xx). */
  private static ClassicHttpResponse response(HttpClientConnection connection)
      throws IOException, HttpException {
    ClassicHttpResponse response = connection.receiveResponseHeader();
    while (response.getCode() < HttpStatus.SC_OK) {
      if (response.getCode() < HttpStatus.SC_INFORMATIONAL) {
        throw new ProtocolException("the response has the status " + response.getCode());
      }
      response = connection.receiveResponseHeader();
    }
    return response;
  }
}
