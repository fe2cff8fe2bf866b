package io.github.computeops;

import feign.Request;

/**
 * One call on its way through the stack: its options, and how often it was tried. Travels as
 * Feign's options, from the proxy down to the transport; used by one thread.
 */
final class CallScope extends Request.Options {
  private final CallOptions options;
  private int attempts;

  CallScope(CallOptions options) {
    this.options = options;
  }

  /** The scope of a request; one without options of its own where Feign made the request alone. */
  static CallScope of(Request.Options options) {
    return options instanceof CallScope scope ? scope : new CallScope(CallOptions.none());
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
}
