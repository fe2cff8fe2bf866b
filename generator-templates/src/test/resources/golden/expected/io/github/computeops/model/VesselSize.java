package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** The schema at {@code /components/schemas/Vessel/properties/size}. */
public final class VesselSize extends OpenEnum<VesselSize.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<VesselSize> TYPE = JsonTypes.text(VesselSize::of);

  /** The value {@code S}. */
  public static final VesselSize S = new VesselSize("S", Known.S);

  /** The value {@code M}. */
  public static final VesselSize M = new VesselSize("M", Known.M);

  /** The value {@code L}. */
  public static final VesselSize L = new VesselSize("L", Known.L);

  private static final Map<String, VesselSize> VALUES =
      byText(S, M, L);

  private VesselSize(String text, Known known) {
    super(text, known);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static VesselSize of(String text) {
    VesselSize value = text == null ? null : VALUES.get(text);
    return value == null ? new VesselSize(text, Known.UNKNOWN) : value;
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code S}. */
    S,
    /** The value {@code M}. */
    M,
    /** The value {@code L}. */
    L,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
