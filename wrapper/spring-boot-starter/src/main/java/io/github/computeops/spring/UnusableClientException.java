package io.github.computeops.spring;

/** The properties or the beans of a program do not make a client. */
final class UnusableClientException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnusableClientException(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
  }
}
