package io.github.computeops.json;

import java.util.Map;

/** An open enumeration as the templates write one. */
final class Flag extends OpenEnum<Flag.Known> {
  static final JsonType<Flag> TYPE = JsonTypes.text(Flag::of);
  static final Flag RED = new Flag("red", Known.RED);

  private static final Map<String, Flag> VALUES = byText(RED);

  private Flag(String text, Known known) {
    super(text, known);
  }

  static Flag of(String text) {
    Flag value = text == null ? null : VALUES.get(text);
    return value == null ? new Flag(text, Known.UNKNOWN) : value;
  }

  enum Known {
    RED,
    UNKNOWN
  }
}
