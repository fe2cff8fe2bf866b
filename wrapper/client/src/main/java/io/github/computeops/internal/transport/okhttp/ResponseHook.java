package io.github.computeops.internal.transport.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Tells an exchange of its connection, and of the response before OkHttp acts on it. */
final class ResponseHook implements Interceptor {
  private static final String RETRY_AFTER = "Retry-After";

  /** With {@code Retry-After: 0} in a 503, OkHttp would send the request again by itself. */
  @Override
  public Response intercept(Chain chain) throws IOException {
    OkHttpExchange exchange = OkHttpExchange.of(chain.request());
    exchange.connected();
    Response response = chain.proceed(chain.request());
    exchange.begun(response);
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }
}
