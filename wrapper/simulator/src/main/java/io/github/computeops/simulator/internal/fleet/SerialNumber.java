package io.github.computeops.simulator.internal.fleet;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A serial number: ten characters, the last four of which encode the server's number.
 *
 * <p>The number is multiplied, modulo the count of such codes, by a factor that has an inverse.
 * Codes of neighbours look unrelated, none occurs twice, and each can be decoded.
 */
final class SerialNumber {
  private static final int LENGTH = 10;
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}");
  private static final int CODES = 36 * 36 * 36 * 36;
  private static final long FACTOR = 1_000_003;
  private static final long INVERSE =
      BigInteger.valueOf(FACTOR).modInverse(BigInteger.valueOf(CODES)).longValue();

  private SerialNumber() {}

  /**
   * Returns the serial number of a server.
   *
   * @param batch its first six characters
   */
  static String of(String batch, int number) {
    String code = Long.toString((number + 1) * FACTOR % CODES, 36).toUpperCase(Locale.ROOT);
    return batch + "0".repeat(LENGTH - batch.length() - code.length()) + code;
  }

  /** Returns the number that the end of a string encodes; the string may not be an id at all. */
  static OptionalInt numberIn(String text) {
    String code = text.substring(Math.max(0, text.length() - 4));
    return CODE.matcher(code).matches()
        ? OptionalInt.of((int) (Long.parseLong(code, 36) * INVERSE % CODES) - 1)
        : OptionalInt.empty();
  }
}
