package io.github.computeops.internal.call;

import feign.Response;
import feign.codec.ErrorDecoder;

/** Carries a response that is not a success past Feign, to where its call may be repeated. */
final class ErrorStatusDecoder implements ErrorDecoder {
  @Override
  public Exception decode(String method, Response response) {
    return new Signal(response);
  }

  /** Never leaves the client. */
  static final class Signal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    private Signal(Response response) {
      super(null, null, false, false);
      this.response = response;
    }

    Response response() {
      return response;
    }
  }
}
