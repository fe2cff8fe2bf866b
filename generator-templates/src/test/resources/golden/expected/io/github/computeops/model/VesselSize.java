package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Vessel/properties/size}. */
public final class VesselSize extends OpenEnum<VesselSize.Known> {
  /** The value {@code S}. */
  public static final VesselSize S = new VesselSize("S", Known.S);
  /** The value {@code M}. */
  public static final VesselSize M = new VesselSize("M", Known.M);
  /** The value {@code L}. */
  public static final VesselSize L = new VesselSize("L", Known.L);

  /** Reads a value from JSON. */
  public static final JsonType<VesselSize> TYPE = type(S, M, L);

  private VesselSize(String text, Known known) { super(text, known); }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @FromJson
  public static VesselSize of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Known> unknown(String text) { return new VesselSize(text, Known.UNKNOWN); }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code S}. */ S,
    /** The value {@code M}. */ M,
    /** The value {@code L}. */ L,
    /** Any value this version does not know. */ UNKNOWN
  }
}
