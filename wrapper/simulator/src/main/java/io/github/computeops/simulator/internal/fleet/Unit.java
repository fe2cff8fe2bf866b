package io.github.computeops.simulator.internal.fleet;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A server of the fleet, before any version of the API shows it; all follows from its number. */
final class Unit {
  /** The fleet's time, which never changes. */
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
    SeededRandom random = new SeededRandom(number);
    this.number = number;
    product = random.pick(Product.ALL);
    serial = SerialNumber.of(batch(random), number);
    role = random.pick(product.roles());
    site = random.pick(Site.ALL);
    processor = random.pick(product.processors());
    memoryGb = random.pick(MEMORY_GB);
    addedAt = NOW.minusDays(1 + random.below(200)).minusSeconds(random.below(86_400));
    seenAt = NOW.minusSeconds(random.below(86_400));
  }

  /** Returns the factory, the last digit of the year, and the week. */
  private static String batch(SeededRandom random) {
    String factory = random.pick(FACTORIES);
    int year = 1 + random.below(4);
    return factory + year + padded(1 + random.below(52), 2);
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
    return role + "-" + site.code() + "-" + padded(number + 1, 4);
  }

  /** A formatter would take most of the time that a server takes. */
  private static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
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
