package io.github.computeops.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;

/** Creates numbers for a schema, in every notation, and edge cases more often than others. */
final class RandomNumber {
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private final Random random;

  RandomNumber(Random random) {
    this.random = random;
  }

  Number integer(Map<?, ?> schema) {
    BigDecimal number = within(schema, BigDecimal.ONE, whole());
    return random.nextInt(8) == 0 ? number.setScale(1) : (Number) number.longValueExact();
  }

  Number decimal(Map<?, ?> schema) {
    return within(schema, new BigDecimal("0.001"), random.nextBoolean() ? whole() : fraction());
  }

  private BigDecimal whole() {
    return switch (random.nextInt(6)) {
      case 0 -> LEAST;
      case 1 -> MOST;
      case 2 -> BigDecimal.valueOf(random.nextLong());
      case 3 -> BigDecimal.valueOf(random.nextInt());
      default -> BigDecimal.valueOf(random.nextInt(200) - 50L);
    };
  }

  private BigDecimal fraction() {
    return switch (random.nextInt(4)) {
      case 0 -> new BigDecimal("-0.12345678901234567890123");
      case 1 -> new BigDecimal("1.50E-30");
      case 2 -> new BigDecimal("9.99E+18");
      default -> BigDecimal.valueOf(random.nextGaussian() * 100);
    };
  }

  private static BigDecimal within(Map<?, ?> schema, BigDecimal step, BigDecimal number) {
    BigDecimal least = bound(schema, "minimum", "exclusiveMinimum", step, LEAST);
    BigDecimal most = bound(schema, "maximum", "exclusiveMaximum", step.negate(), MOST);
    return number.max(least).min(most);
  }

  private static BigDecimal bound(
      Map<?, ?> schema, String closed, String open, BigDecimal step, BigDecimal byDefault) {
    if (schema.get(closed) instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    return schema.get(open) instanceof Number number
        ? new BigDecimal(number.toString()).add(step)
        : byDefault;
  }
}
