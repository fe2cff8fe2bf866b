package io.github.computeops.examples;

/** Thrown when the environment makes no sense; the message is the sentence to show. */
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
