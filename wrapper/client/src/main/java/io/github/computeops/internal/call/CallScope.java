package io.github.computeops.internal.call;

import feign.Request;
import io.github.computeops.CallOptions;
import io.github.computeops.Timeouts;
import io.github.computeops.internal.retry.RetryCourse;
import io.github.computeops.internal.retry.RetryOutcome;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One call on its way through the stack: its options, and what happened to it so far. Travels as
 * Feign's options, from the proxy down to the transport, so that a transport of the user's heeds
 * the timeouts too and follows no redirect. Used by one thread.
 */
public final class CallScope extends Request.Options {
  private static final Consumer<AnswerHead> NOBODY = head -> {};

  private final String operation;
  private final CallOptions options;
  private final Consumer<AnswerHead> answered;
  private RetryCourse course;
  private int attempts;
  private String note = "";
  private boolean outcomeUnknown;

  CallScope(
      String operation, CallOptions options, Timeouts timeouts, Consumer<AnswerHead> answered) {
    super(
        timeouts.connect().toNanos(),
        TimeUnit.NANOSECONDS,
        options.timeout().orElse(timeouts.answer()).toNanos(),
        TimeUnit.NANOSECONDS,
        false);
    this.operation = operation;
    this.options = options;
    this.answered = answered;
  }

  /** The scope of a request; one without options of its own for a request that is no call. */
  static CallScope of(Request.Options options) {
    return options instanceof CallScope scope
        ? scope
        : new CallScope("a request", CallOptions.none(), Timeouts.ofDefaults(), NOBODY);
  }

  /** The interface and the method, such as {@code ServersV1.get}. */
  String operation() {
    return operation;
  }

  CallOptions options() {
    return options;
  }

  /** The course of the call's tries, begun with the first. */
  RetryCourse course(Supplier<RetryCourse> begin) {
    course = course == null ? begin.get() : course;
    return course;
  }

  /** Waits until a call is due again whose answer broke off; false where it is not sent again. */
  boolean goesOn(Request request, IOException broken) throws IOException {
    return course.goesOn(RetryOutcome.of(request, broken), this);
  }

  /** Counts a try. */
  void attempt() {
    attempts++;
  }

  /** How often the call was tried: once where nothing counts. */
  int attempts() {
    return Math.max(1, attempts);
  }

  /** Says why the call ends here, for the message of its exception. */
  void note(String sentence) {
    note = sentence;
  }

  String note() {
    return note;
  }

  /** Says that the service may have acted on the call, though no answer tells. */
  void outcomeIsUnknown() {
    outcomeUnknown = true;
  }

  boolean isOutcomeUnknown() {
    return outcomeUnknown;
  }

  void answered(AnswerHead head) {
    answered.accept(head);
  }
}
