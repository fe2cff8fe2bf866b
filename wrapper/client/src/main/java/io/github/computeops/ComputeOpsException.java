package io.github.computeops;

/**
 * The root of what a call throws when it fails: the service refused it ({@link ApiException}), no
 * token could be had ({@link AuthenticationException}), the connection broke ({@link
 * TransportException}), or the answer was no JSON ({@link DecodeException}).
 */
public abstract class ComputeOpsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ComputeOpsException(String message, Throwable cause) {
    super(message, cause);
  }
}
