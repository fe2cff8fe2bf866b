package io.github.computeops.filter;

import io.github.computeops.internal.Internal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An operator that compares a property with literals.
 *
 * @hidden
 */
@Internal
public enum FilterOperator {
  /** Equal. */
  EQ,
  /** Not equal. */
  NE,
  /** Greater, or later. */
  GT,
  /** Greater, later or equal. */
  GE,
  /** Less, or earlier. */
  LT,
  /** Less, earlier or equal. */
  LE,
  /** Equal to one of several. */
  IN,
  /** A string that contains another. */
  CONTAINS,
  /** A list that contains a value, which the infix dialect writes as {@code 3 in ages}. */
  HAS;

  /** Returns the operator as both notations write it. */
  String word() {
    return this == HAS ? IN.word() : name().toLowerCase(Locale.ROOT);
  }

  boolean isBetweenTwo() {
    return compareTo(LE) <= 0;
  }

  static Optional<FilterOperator> of(String word) {
    return Arrays.stream(values()).filter(op -> op != HAS && op.word().equals(word)).findFirst();
  }
}
