package io.github.computeops.page;

/**
 * The cursors seen, as far as it takes to find a circle in constant memory: the latest, and an
 * earlier one that is replaced after 1, 2, 4, 8, … steps (Brent's algorithm).
 */
record CursorTrail(String latest, String mark, long steps, long until) {

  static CursorTrail from(String cursor) {
    return new CursorTrail(cursor, cursor, 0, 1);
  }

  boolean has(String cursor) {
    return cursor.equals(latest) || cursor.equals(mark);
  }

  CursorTrail and(String cursor) {
    return steps + 1 < until
        ? new CursorTrail(cursor, mark, steps + 1, until)
        : new CursorTrail(cursor, cursor, 0, 2 * until);
  }
}
