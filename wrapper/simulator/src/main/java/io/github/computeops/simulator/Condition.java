package io.github.computeops.simulator;

/** How a server is doing. Given by its number, so that already the first page shows each kind. */
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
