package io.github.computeops;

import org.slf4j.Logger;

/** Writes one line for each try. */
final class AttemptLog implements CallListener {
  private final Logger log;

  AttemptLog(Logger log) {
    this.log = log;
  }

  @Override
  public void ended(Attempt attempt) {
    log.debug(
        "{} {} {} {} ms, attempt {}{}",
        attempt.method(),
        attempt.path(),
        attempt.failure() == null ? attempt.status() : attempt.failure().toString(),
        attempt.duration().toMillis(),
        attempt.number(),
        attempt.debugId() == null ? "" : ", debugId " + attempt.debugId());
  }
}
