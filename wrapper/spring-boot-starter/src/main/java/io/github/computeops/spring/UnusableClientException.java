package io.github.computeops.spring;

/** The properties, the beans or the libraries of a program do not make a client. */
final class UnusableClientException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnusableClientException(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
