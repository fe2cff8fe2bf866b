package io.github.computeops.examples;

/** Thrown if the environment or an argument cannot be used. Its message is shown to the user. */
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
