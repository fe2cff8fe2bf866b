package io.github.computeops.internal.http;

import feign.Request;
import io.github.computeops.body.RequestBody;
import io.github.computeops.listener.CallListener;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The call that a request belongs to: its operation, its settings, what it sends, and the number of
 * this attempt.
 *
 * <p>Feign carries it as the options of the request, so a transport of the caller's own sees the
 * timeouts too, and that no redirect may be followed. Immutable.
 */
public final class CallContext extends Request.Options {
  private final String operation;
  private final CallSettings settings;
  private final Optional<Object> body;
  private final boolean streamed;
  private final int attempt;
  private final CallListener listener;

  private CallContext(
      String operation,
      CallSettings settings,
      Optional<Object> body,
      boolean streamed,
      int attempt,
      CallListener listener) {
    super(
        settings.connectTimeout().toNanos(),
        TimeUnit.NANOSECONDS,
        settings.responseTimeout().toNanos(),
        TimeUnit.NANOSECONDS,
        false);
    this.operation = operation;
    this.settings = settings;
    this.body = body;
    this.streamed = streamed;
    this.attempt = attempt;
    this.listener = listener;
  }

  /** Returns the context of the first attempt of a call without a body of its own. */
  public static CallContext first(String operation, CallSettings settings) {
    return first(operation, settings, Optional.empty());
  }

  /**
   * Returns the context of a call's first attempt.
   *
   * @param body what the caller gave to send
   */
  public static CallContext first(String operation, CallSettings settings, Optional<Object> body) {
    CallSettings typed =
        body.filter(RequestBody.class::isInstance)
            .map(source -> ((RequestBody) source).contentType())
            .map(type -> settings.under(Map.of("Content-Type", type)))
            .orElse(settings);
    return new CallContext(operation, typed, body, false, 1, CallListener.NONE);
  }

  /** Returns the same context for a response of any size, which is read while it arrives. */
  public CallContext streamed() {
    return new CallContext(operation, settings, body, true, attempt, listener);
  }

  /** Returns the context that a request was given. */
  public static CallContext of(Request.Options options) {
    if (options instanceof CallContext context) {
      return context;
    }
    throw new IllegalArgumentException(
        "The request was not made by a client of this SDK: its options are " + options + ".");
  }

  /** Returns the context of the call's next attempt. */
  public CallContext next() {
    return new CallContext(operation, settings, body, streamed, attempt + 1, listener);
  }

  /** Returns the same context, of which a listener is told. */
  public CallContext toldTo(CallListener told) {
    return told == listener
        ? this
        : new CallContext(operation, settings, body, streamed, attempt, told);
  }

  /** Returns what is told of the call; {@link CallListener#NONE} if nobody is. */
  public CallListener listener() {
    return listener;
  }

  /** Returns the interface and the method, such as {@code ServersV1.get}. */
  public String operation() {
    return operation;
  }

  public CallSettings settings() {
    return settings;
  }

  /** Returns what the caller gave to send. */
  public Optional<Object> body() {
    return body;
  }

  /** Returns what to send block by block, if the caller gave a body that is not JSON. */
  public Optional<RequestBody> source() {
    return body.filter(RequestBody.class::isInstance).map(RequestBody.class::cast);
  }

  /** Tells whether the response may be of any size, so that only its pauses are limited. */
  public boolean isStreamed() {
    return streamed;
  }

  /** Returns 1 for the first attempt of a call. */
  public int attempt() {
    return attempt;
  }

  /** Returns the limit of one attempt, to the last byte of its response, if the call has one. */
  public Optional<Duration> timeout() {
    return settings.timeout();
  }
}
