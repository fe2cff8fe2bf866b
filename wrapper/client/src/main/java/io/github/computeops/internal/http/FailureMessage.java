package io.github.computeops.internal.http;

import java.util.StringJoiner;

/** Builds the message of a failed call: what failed, then what else is known, part by part. */
public final class FailureMessage {
  public static final String UNKNOWN_OUTCOME =
      "whether the service acted on it is unknown, so check before you repeat it";

  private final StringJoiner parts = new StringJoiner("; ");

  /**
   * Starts with what failed.
   *
   * @param why a full stop at its end is left out, since more may follow
   * @param id follows at once; may be empty
   */
  public FailureMessage(String what, String why, String id) {
    parts.add(what + ": " + why.strip().replaceFirst("(?<![.])\\.$", "") + id);
  }

  /** Adds how often the call was sent, if more than once. */
  public FailureMessage attempts(int attempts) {
    return attempts > 1 ? part("sent " + attempts + " times") : this;
  }

  /** Adds a part; none if it is empty. */
  public FailureMessage part(String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return this;
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}
