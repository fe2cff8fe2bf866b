package io.github.computeops.redis;

/** Thrown if Redis gave no response. Its message is a sentence for the log. */
final class RedisFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RedisFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
