package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** What a vessel does. */
public final class VesselState extends OpenEnum<VesselState.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<VesselState> TYPE = JsonTypes.text(VesselState::of);

  /** The value {@code 1_DAY}. */
  public static final VesselState _1_DAY = new VesselState("1_DAY");

  /** The value {@code not activated}. */
  public static final VesselState NOT_ACTIVATED = new VesselState("not activated");

  /** The value {@code -1}. */
  public static final VesselState MINUS_1 = new VesselState("-1");

  /** The value {@code ""}. */
  public static final VesselState EMPTY = new VesselState("");

  /** The value {@code *}. */
  public static final VesselState ASTERISK = new VesselState("*");

  /** The value {@code UNKNOWN}. */
  public static final VesselState UNKNOWN = new VesselState("UNKNOWN");

  /** The value {@code docked}. */
  public static final VesselState DOCKED = new VesselState("docked");

  /** The value {@code DOCKED}. */
  public static final VesselState DOCKED_2 = new VesselState("DOCKED");

  /** The value {@code TYPE}. */
  public static final VesselState TYPE_ = new VesselState("TYPE");

  /** The value {@code VALUES}. */
  public static final VesselState VALUES_ = new VesselState("VALUES");

  /** The value {@code underWay}. */
  public static final VesselState UNDER_WAY = new VesselState("underWay");

  /** The value <code>quo"ted &#92;u0041 *&#47; &#123;x&#125;</code>. */
  public static final VesselState QUO_TED_U0041_X = new VesselState("quo\"ted \\u0041 */ {x}");

  private static final Map<String, Known> VALUES =
      Map.ofEntries(
          Map.entry("1_DAY", Known._1_DAY),
          Map.entry("not activated", Known.NOT_ACTIVATED),
          Map.entry("-1", Known.MINUS_1),
          Map.entry("", Known.EMPTY),
          Map.entry("*", Known.ASTERISK),
          Map.entry("UNKNOWN", Known.UNKNOWN),
          Map.entry("docked", Known.DOCKED),
          Map.entry("DOCKED", Known.DOCKED_2),
          Map.entry("TYPE", Known.TYPE_),
          Map.entry("VALUES", Known.VALUES_),
          Map.entry("underWay", Known.UNDER_WAY),
          Map.entry("quo\"ted \\u0041 */ {x}", Known.QUO_TED_U0041_X));

  private VesselState(String text) {
    super(text);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static VesselState of(String text) {
    return new VesselState(text);
  }

  @Override
  public Known known() {
    return known(VALUES, Known.UNKNOWN);
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code 1_DAY}. */
    _1_DAY,
    /** The value {@code not activated}. */
    NOT_ACTIVATED,
    /** The value {@code -1}. */
    MINUS_1,
    /** The value {@code ""}. */
    EMPTY,
    /** The value {@code *}. */
    ASTERISK,
    /** The value {@code docked}. */
    DOCKED,
    /** The value {@code DOCKED}. */
    DOCKED_2,
    /** The value {@code TYPE}. */
    TYPE_,
    /** The value {@code VALUES}. */
    VALUES_,
    /** The value {@code underWay}. */
    UNDER_WAY,
    /** The value <code>quo"ted &#92;u0041 *&#47; &#123;x&#125;</code>. */
    QUO_TED_U0041_X,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
