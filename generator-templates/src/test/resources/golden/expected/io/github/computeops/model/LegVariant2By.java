package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Leg/oneOf/1/properties/by}. */
public final class LegVariant2By extends OpenEnum<LegVariant2By.Value> {
  /** The value {@code land}. */
  public static final LegVariant2By LAND = new LegVariant2By("land", Value.LAND);

  /** The type that reads a value from JSON. */
  public static final JsonType<LegVariant2By> TYPE = type(Value.UNKNOWN, LAND);

  private LegVariant2By(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static LegVariant2By of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new LegVariant2By(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code land}. */ LAND,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
