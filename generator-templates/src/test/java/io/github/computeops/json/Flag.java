package io.github.computeops.json;

/** An open enumeration as the templates write one. */
final class Flag extends OpenEnum<Flag.Known> {
  static final Flag RED = new Flag("red", Known.RED);

  static final JsonType<Flag> TYPE = type(RED);

  private Flag(String text, Known known) {
    super(text, known);
  }

  static Flag of(String text) {
    return TYPE.of(text);
  }

  @Override
  protected OpenEnum<Known> unknown(String text) {
    return new Flag(text, Known.UNKNOWN);
  }

  enum Known {
    RED,
    UNKNOWN
  }
}
