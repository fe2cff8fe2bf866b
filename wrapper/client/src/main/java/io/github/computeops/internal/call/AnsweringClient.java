package io.github.computeops.internal.call;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.error.TransportException;
import java.io.IOException;

/**
 * The outermost of the stack: what it returns is a success; a refusal or a broken connection ends
 * here as the exception the user sees.
 */
public final class AnsweringClient implements Client {
  private final Client next;
  private final SunsetNotice notice = new SunsetNotice();

  AnsweringClient(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    CallScope scope = CallScope.of(options);
    Response response = answer(request, scope);
    notice.read(scope.operation(), response.headers());
    if (response.status() < 200 || response.status() > 299) {
      throw Refusal.of(request, response, scope).exception();
    }
    scope.answered(new AnswerHead(response.status(), response.headers(), scope.attempts()));
    return response;
  }

  private Response answer(Request request, CallScope scope) {
    try {
      return next.execute(request, scope);
    } catch (IOException e) {
      throw TransportException.of(request, e, scope);
    }
  }
}
