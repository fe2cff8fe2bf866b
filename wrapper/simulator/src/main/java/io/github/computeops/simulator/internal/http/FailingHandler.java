package io.github.computeops.simulator.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Headers;

/** Fails as many requests as it was told to, and hands the others on. */
public final class FailingHandler implements Handler {
  private final Queue<ErrorResponseException> failures = new ConcurrentLinkedQueue<>();
  private final List<FaultRule> rules = new CopyOnWriteArrayList<>();
  private final Handler next;

  public FailingHandler(Handler next) {
    this.next = next;
  }

  /**
   * Fails one request more.
   *
   * @throws IllegalArgumentException if the status is not an error, or a header cannot be sent
   */
  public void failNext(int status, Map<String, String> headers) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "The status " + status + " is not an error; give one from 400 to 599.");
    }
    Map<String, String> sendable = sendable(headers);
    failures.add(ErrorResponseException.ordered(status, sendable));
  }

  static Map<String, String> sendable(Map<String, String> headers) {
    if (headers == null) {
      throw new IllegalArgumentException("The headers are null; omit them if there are none.");
    }
    headers.forEach(FailingHandler::check);
    return Map.copyOf(headers);
  }

  /** Leaves characters to the library, whose exception says which is wrong. */
  private static void check(String name, String value) {
    if (name == null) {
      throw new IllegalArgumentException("The name of a header is null; give one.");
    }
    if (value == null) {
      throw new IllegalArgumentException(
          "The header " + name + " is null; omit it or give a value.");
    }
    try {
      Headers.of(name, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The header " + name + " cannot be sent: " + e.getMessage() + ".", e);
    }
  }

  /** Lets one more thing go wrong. */
  public void inject(FaultRule rule) {
    rules.add(rule);
  }

  /** Lets nothing go wrong any more. */
  public void clear() {
    failures.clear();
    rules.clear();
  }

  @Override
  public Response handle(Request request) {
    ErrorResponseException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    return handled(request, List.copyOf(rules), next);
  }

  /** Returns routes that need no token: only faults that name such a route happen to it. */
  public List<Route> around(List<Route> open) {
    return open.stream()
        .map(route -> route.around(handler -> request -> failing(request, handler)))
        .toList();
  }

  private Response failing(Request request, Handler handler) {
    return handled(request, rules.stream().filter(FaultRule::isNamed).toList(), handler);
  }

  /** Each rule is around those that were injected later. */
  private static Response handled(Request request, List<FaultRule> left, Handler last) {
    return left.isEmpty()
        ? last.handle(request)
        : left.get(0).apply(request, it -> handled(it, left.subList(1, left.size()), last));
  }
}
