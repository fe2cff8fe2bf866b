package io.github.computeops.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Creates strings for a schema: of its format if it has one, else of characters that are hard to
 * transfer.
 */
final class RandomText {
  private static final List<String> TIME_ENDS =
      List.of("Z", "z", "+00:00", "-07:30", ".5Z", ".123456789+14:00", "", ".868511+00:00 UTC");
  private static final List<String> PIECES =
      List.of(
          "a",
          "Server 1",
          "0",
          "true",
          "null",
          "\"",
          "\\",
          "/",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "{}",
          "%2F",
          "é",
          "ß",
          "中",
          "\u202e",
          "\u2028",
          "\u0085",
          "\ud83d\ude80",
          "$.items[0]",
          "<b>");
  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  String of(Map<?, ?> schema) {
    return switch (String.valueOf(schema.get("format"))) {
      case "date-time" -> day() + (random.nextInt(4) == 0 ? " " : "T") + time() + pick(TIME_ENDS);
      case "date" -> day();
      case "full-date-rfc3339" -> day() + "T00:00:00+00:00";
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "uri" -> "https://example.net/" + random.nextInt(1000) + "?q=%20";
      case "uri-reference" -> "/compute-ops-mgmt/v1/servers/" + random.nextInt(1000);
      case "ipv4" -> "192.0.2." + random.nextInt(256);
      case "duration" -> "P" + random.nextInt(30) + "DT" + random.nextInt(24) + "H";
      case "hh:mm" -> time().substring(0, 5);
      case "email" -> "a" + random.nextInt(100) + "@example.net";
      default -> any(length(schema, "minLength", 0), length(schema, "maxLength", 24));
    };
  }

  /** Returns a name that is valid under any rule for names. */
  String token() {
    return "k" + Integer.toString(random.nextInt(1 << 20), 36);
  }

  String any(int least, int most) {
    StringBuilder text = new StringBuilder();
    int wanted = least + random.nextInt(Math.min(Math.max(most - least, 0), 24) + 1);
    while (text.codePointCount(0, text.length()) < wanted) {
      text.append(pick(PIECES));
    }
    return text.substring(0, text.offsetByCodePoints(0, wanted));
  }

  private String day() {
    return LocalDate.ofEpochDay(random.nextInt(40_000)).toString();
  }

  private String time() {
    return "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static int length(Map<?, ?> schema, String bound, int byDefault) {
    return schema.get(bound) instanceof Integer length ? length : byDefault;
  }
}
