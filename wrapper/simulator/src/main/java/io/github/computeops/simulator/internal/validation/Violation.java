package io.github.computeops.simulator.internal.validation;

/**
 * Something that a schema does not allow.
 *
 * @param subject the dot path of what is wrong; empty for the whole value
 * @param description what is wrong with it
 */
public record Violation(String subject, String description) {
  /** Returns both in one. */
  @Override
  public String toString() {
    return subject.isEmpty() ? description : subject + ": " + description;
  }
}
