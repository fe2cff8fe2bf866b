package io.github.computeops.internal.transport.apache;

import feign.Request;
import java.net.URI;
import java.util.Collection;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Turns a request of Feign's into one of Apache's. */
record RequestWriter(String userAgent) {
  HttpUriRequestBase of(Request request, URI address) {
    HttpUriRequestBase written = new HttpUriRequestBase(request.httpMethod().name(), address);
    written.setHeader(HttpHeaders.USER_AGENT, userAgent);
    request.headers().forEach((name, values) -> header(written, name, values));
    if (request.body() != null) {
      written.setEntity(new ByteArrayEntity(request.body(), null));
    }
    return written;
  }

  private static void header(HttpUriRequestBase request, String name, Collection<String> values) {
    if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
      return; // Apache counts, and rejects to be told.
    }
    if (name.equalsIgnoreCase(HttpHeaders.USER_AGENT)) {
      request.removeHeaders(name);
    }
    values.forEach(value -> request.addHeader(name, value));
  }
}
