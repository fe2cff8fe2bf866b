package io.github.computeops.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Brings JSON numbers into one Java form, so that numbers written alike are equal objects and none
 * loses a digit.
 */
final class JsonNumber {
  private static final int LONG_BITS = 63;

  /** From here on, JavaScript writes an exponent, too. */
  private static final double LONGEST_WHOLE = 1e21;

  private JsonNumber() {}

  /**
   * Returns a {@code Long} for an integer that fits, a {@code BigInteger} for one that does not,
   * and a {@code BigDecimal} for the rest.
   */
  static Number normal(Number number) {
    if (number instanceof Long || number instanceof BigDecimal) {
      return number;
    }
    if (number instanceof BigInteger big) {
      return big.bitLength() > LONG_BITS ? big : (Number) big.longValue();
    }
    return number instanceof Double || number instanceof Float
        ? decimal(number)
        : (Number) number.longValue();
  }

  /** A whole number is written whole: 72 and not 72.0, which some services reject. */
  private static Number decimal(Number number) {
    double value = number.doubleValue();
    if (Double.isFinite(value)) {
      BigDecimal digits = new BigDecimal(number.toString());
      boolean whole = Math.rint(value) == value && Math.abs(value) < LONGEST_WHOLE;
      return whole ? normal(digits.toBigInteger()) : digits;
    }
    throw new IllegalArgumentException(number + " has no JSON form; give a finite number.");
  }
}
