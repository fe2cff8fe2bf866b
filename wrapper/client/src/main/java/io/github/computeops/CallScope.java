package io.github.computeops;

import feign.Request;
import java.util.function.Consumer;

/**
 * One call on its way through the stack: its options, and what happened to it so far. Travels as
 * Feign's options, from the proxy down to the transport; used by one thread.
 */
final class CallScope extends Request.Options {
  private static final Consumer<AnswerHead> NOBODY = head -> {};

  private final String operation;
  private final CallOptions options;
  private final Consumer<AnswerHead> answered;
  private int attempts;
  private String note = "";
  private boolean outcomeUnknown;

  CallScope(String operation, CallOptions options, Consumer<AnswerHead> answered) {
    this.operation = operation;
    this.options = options;
    this.answered = answered;
  }

  /** The scope of a request; one without options of its own where Feign made the request alone. */
  static CallScope of(Request.Options options) {
    return options instanceof CallScope scope
        ? scope
        : new CallScope("a call", CallOptions.none(), NOBODY);
  }

  /** The interface and the method, such as {@code ServersV1.get}. */
  String operation() {
    return operation;
  }

  CallOptions options() {
    return options;
  }

  /** Counts a try. */
  void attempt() {
    attempts++;
  }

  int attempts() {
    return attempts;
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
