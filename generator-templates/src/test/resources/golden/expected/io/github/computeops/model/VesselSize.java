package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Vessel/properties/size}. */
public final class VesselSize extends OpenEnum<VesselSize.Value> {
  /** The value {@code S}. */
  public static final VesselSize S = new VesselSize("S", Value.S);
  /** The value {@code M}. */
  public static final VesselSize M = new VesselSize("M", Value.M);
  /** The value {@code L}. */
  public static final VesselSize L = new VesselSize("L", Value.L);

  /** The type that reads a value from JSON. */
  public static final JsonType<VesselSize> TYPE = type(Value.UNKNOWN, S, M, L);

  private VesselSize(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static VesselSize of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new VesselSize(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code S}. */ S,
    /** The value {@code M}. */ M,
    /** The value {@code L}. */ L,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
