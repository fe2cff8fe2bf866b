package io.github.computeops.json;

/** An open enumeration as the templates write one. */
final class Flag extends OpenEnum<Flag.Value> {
  static final Flag RED = new Flag("red", Value.RED);

  static final JsonType<Flag> TYPE = type(RED);

  private Flag(String text, Value value) {
    super(text, value);
  }

  static Flag of(String text) {
    return TYPE.of(text);
  }

  @Override
  protected OpenEnum<Value> unknown(String text) {
    return new Flag(text, Value.UNKNOWN);
  }

  enum Value {
    RED,
    UNKNOWN
  }
}
