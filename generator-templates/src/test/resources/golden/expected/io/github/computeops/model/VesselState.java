package io.github.computeops.model;

import io.github.computeops.json.*;

/** What a vessel does. */
public final class VesselState extends OpenEnum<VesselState.Value> {
  /** The value {@code 1_DAY}. */
  public static final VesselState DAY_1 = new VesselState("1_DAY", Value.DAY_1);
  /** The value {@code not activated}. */
  public static final VesselState NOT_ACTIVATED =
      new VesselState("not activated", Value.NOT_ACTIVATED);
  /** The value {@code -1}. */
  public static final VesselState MINUS_1 = new VesselState("-1", Value.MINUS_1);
  /** The value {@code ""}. */
  public static final VesselState EMPTY = new VesselState("", Value.EMPTY);
  /** The value {@code *}. */
  public static final VesselState ASTERISK = new VesselState("*", Value.ASTERISK);
  /** The value {@code UNKNOWN}. */
  public static final VesselState UNKNOWN = new VesselState("UNKNOWN", Value.UNKNOWN);
  /** The value {@code docked}. */
  public static final VesselState DOCKED = new VesselState("docked", Value.DOCKED);
  /** The value {@code DOCKED}. */
  public static final VesselState DOCKED_2 = new VesselState("DOCKED", Value.DOCKED_2);
  /** The value {@code TYPE}. */
  public static final VesselState TYPE_VALUE = new VesselState("TYPE", Value.TYPE_VALUE);
  /** The value {@code VALUES}. */
  public static final VesselState VALUES = new VesselState("VALUES", Value.VALUES);
  /** The value {@code underWay}. */
  public static final VesselState UNDER_WAY = new VesselState("underWay", Value.UNDER_WAY);
  /** The value <code>quo"ted &#92;u0041 *&#47; &#123;x&#125;</code>. */
  public static final VesselState QUO_TED_U0041_X =
      new VesselState("quo\"ted \\u0041 */ {x}", Value.QUO_TED_U0041_X);

  /** The type that reads a value from JSON. */
  public static final JsonType<VesselState> TYPE =
      type(Value.UNKNOWN, DAY_1, NOT_ACTIVATED, MINUS_1, EMPTY, ASTERISK, UNKNOWN, DOCKED, DOCKED_2,
          TYPE_VALUE, VALUES, UNDER_WAY, QUO_TED_U0041_X);

  private VesselState(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static VesselState of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new VesselState(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code 1_DAY}. */ DAY_1,
    /** The value {@code not activated}. */ NOT_ACTIVATED,
    /** The value {@code -1}. */ MINUS_1,
    /** The value {@code ""}. */ EMPTY,
    /** The value {@code *}. */ ASTERISK,
    /** The value {@code docked}. */ DOCKED,
    /** The value {@code DOCKED}. */ DOCKED_2,
    /** The value {@code TYPE}. */ TYPE_VALUE,
    /** The value {@code VALUES}. */ VALUES,
    /** The value {@code underWay}. */ UNDER_WAY,
    /** The value <code>quo"ted &#92;u0041 *&#47; &#123;x&#125;</code>. */ QUO_TED_U0041_X,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
