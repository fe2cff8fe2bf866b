package io.github.computeops.json;

/** An open enumeration as the templates write one. */
final class Flag extends OpenEnum<Flag.Value> {
  static final Flag RED = new Flag("red", Value.RED);

  static final JsonType<Flag> TYPE = type(Value.UNKNOWN, RED);

  private Flag(String text, Value value) {
    super(text, value);
  }

  static Flag of(String text) {
    return TYPE.of(text);
  }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new Flag(text, value);
  }

  enum Value {
    RED,
    UNKNOWN
  }
}
