package io.github.computeops.json;

import java.util.Map;

/** An open enumeration as the templates write one. */
final class Flag extends OpenEnum<Flag.Known> {
  static final JsonType<Flag> TYPE = JsonTypes.text(Flag::of);
  static final Flag RED = new Flag("red");

  private static final Map<String, Known> VALUES = Map.of("red", Known.RED);

  private Flag(String text) {
    super(text);
  }

  static Flag of(String text) {
    return new Flag(text);
  }

  @Override
  public Known known() {
    return known(VALUES, Known.UNKNOWN);
  }

  enum Known {
    RED,
    UNKNOWN
  }
}
