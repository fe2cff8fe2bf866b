package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Hull/properties/grade}. */
public final class HullOfSteelGrade extends OpenEnum<HullOfSteelGrade.Value> {
  /** The value {@code a}. */
  public static final HullOfSteelGrade A = new HullOfSteelGrade("a", Value.A);
  /** The value {@code b}. */
  public static final HullOfSteelGrade B = new HullOfSteelGrade("b", Value.B);

  /** The type that reads a value from JSON. */
  public static final JsonType<HullOfSteelGrade> TYPE = type(Value.UNKNOWN, A, B);

  private HullOfSteelGrade(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static HullOfSteelGrade of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new HullOfSteelGrade(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code a}. */ A,
    /** The value {@code b}. */ B,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
