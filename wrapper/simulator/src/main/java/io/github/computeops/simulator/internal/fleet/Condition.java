package io.github.computeops.simulator.internal.fleet;

/** The state of a server. It follows from the number, so that the first page has every state. */
enum Condition {
  FINE,
  OFF,
  WARNING,
  CRITICAL,
  UNSUBSCRIBED;

  static Condition of(int number) {
    if (number % 40 == 9) {
      return UNSUBSCRIBED;
    }
    if (number % 50 == 12) {
      return CRITICAL;
    }
    if (number % 25 == 3) {
      return WARNING;
    }
    return number % 11 == 5 ? OFF : FINE;
  }
}
