package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Hull/properties/paint}. */
public final class HullOfSteelPaint extends OpenEnum<HullOfSteelPaint.Value> {
  /** The value {@code red}. */
  public static final HullOfSteelPaint RED = new HullOfSteelPaint("red", Value.RED);
  /** The value {@code white}. */
  public static final HullOfSteelPaint WHITE = new HullOfSteelPaint("white", Value.WHITE);

  /** The type that reads a value from JSON. */
  public static final JsonType<HullOfSteelPaint> TYPE = type(Value.UNKNOWN, RED, WHITE);

  private HullOfSteelPaint(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static HullOfSteelPaint of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new HullOfSteelPaint(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code red}. */ RED,
    /** The value {@code white}. */ WHITE,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
