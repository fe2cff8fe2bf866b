package io.github.computeops.simulator;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a server of the fleet is, before anyone looks at it: all of it follows from its number. */
final class Unit {
  /** The moment at which the fleet stands still. */
  static final OffsetDateTime NOW = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private static final List<String> FACTORIES = List.of("2M2", "CZ2", "MXQ", "SGH");
  private static final List<Integer> MEMORY_GB = List.of(64, 128, 256, 512, 1024);

  private final int number;
  private final Product product;
  private final String serial;
  private final String role;
  private final Site site;
  private final String processor;
  private final int memoryGb;
  private final OffsetDateTime addedAt;
  private final OffsetDateTime seenAt;

  Unit(int number) {
    Dice dice = new Dice(number);
    this.number = number;
    product = dice.of(Product.ALL);
    serial = SerialNumber.of(batch(dice), number);
    role = dice.of(product.roles());
    site = dice.of(Site.ALL);
    processor = dice.of(product.processors());
    memoryGb = dice.of(MEMORY_GB);
    addedAt = NOW.minusDays(1 + dice.below(200)).minusSeconds(dice.below(86_400));
    seenAt = NOW.minusSeconds(dice.below(86_400));
  }

  /** Factory, last digit of the year, week. */
  private static String batch(Dice dice) {
    return String.format(
        Locale.ROOT, "%s%d%02d", dice.of(FACTORIES), 1 + dice.below(4), 1 + dice.below(52));
  }

  int number() {
    return number;
  }

  Product product() {
    return product;
  }

  String serial() {
    return serial;
  }

  String id() {
    return product.id() + "+" + serial;
  }

  String uuid() {
    return UUID.nameUUIDFromBytes(id().getBytes(StandardCharsets.US_ASCII)).toString();
  }

  String name() {
    return String.format(Locale.ROOT, "%s-%s-%04d", role, site.code(), number + 1);
  }

  String role() {
    return role;
  }

  Site site() {
    return site;
  }

  String processor() {
    return processor;
  }

  long memoryMb() {
    return memoryGb * 1024L;
  }

  OffsetDateTime addedAt() {
    return addedAt;
  }

  OffsetDateTime seenAt() {
    return seenAt;
  }

  Condition condition() {
    return Condition.of(number);
  }
}
