package io.github.computeops.soak;

import java.util.SplittableRandom;

/** What happens to a request; the weight is how many in a thousand. */
enum Fault {
  NONE(0, true),
  TOO_MANY(40, false),
  TOO_MANY_FOR_NOW(40, false),
  TOO_MANY_IN_WINDOW(1, false),
  TURNED_AWAY(30, false),
  BROKEN(40, false),
  BROKEN_AFTER_THE_DEED(40, true),
  REVOKED(2, false),
  LOST(15, false),
  LOST_AFTER_THE_DEED(15, true),
  RESET_AFTER_THE_DEED(15, true),
  CUT(15, true),
  STALLED(2, true),
  SILENT(2, true),
  GARBAGE(15, true);

  private static final int BEFORE_READING = 10;
  private final int weight;
  private final boolean carriedOut;

  Fault(int weight, boolean carriedOut) {
    this.weight = weight;
    this.carriedOut = carriedOut;
  }

  /** Tells whether the service acts on the request before the fault. */
  boolean isCarriedOut() {
    return carriedOut;
  }

  /** Tells whether the connection can still be used. */
  boolean keepsConnection() {
    return compareTo(LOST) < 0 || this == GARBAGE;
  }

  /** Returns the same fault for the same seed and request, however threads run. */
  static Fault of(long seed, String request) {
    int left = drawn(seed, request.hashCode());
    for (Fault fault : values()) {
      left -= fault.weight;
      if (left < 0) {
        return fault;
      }
    }
    return NONE;
  }

  /** Tells whether a connection breaks before its next request is read. */
  static boolean strikesBeforeReading(long seed, int request) {
    return drawn(seed, request) < BEFORE_READING;
  }

  private static int drawn(long seed, int what) {
    return new SplittableRandom(seed * 31 + what).nextInt(1_000);
  }
}
